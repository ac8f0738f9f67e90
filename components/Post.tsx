/** A post and its time in words: "**CFO**, OpenAI Jun 2024 – now". */
import type { Role } from '../lib/model/record';
import { employerOf } from './describe';
import { useTexts } from './i18n';
import type { Dates } from './texts';

/** What a post needs besides itself. */
export interface PostContext {
  readonly gender: 'female' | 'male' | undefined;
  readonly nameOf: (id: string) => string;
}

/** A post in words. Names are isolated, so that a Latin one keeps its full stop in an Arabic line. */
export function Post({ role, gender, nameOf }: PostContext & { readonly role: Role }) {
  const { t, title, capital } = useTexts();
  const employer = employerOf(role, nameOf);
  return (
    <>
      <b>
        <bdi lang={role.title === undefined ? 'en' : undefined}>{capital(title(role, gender))}</bdi>
      </b>
      {employer !== '' && (
        <>
          {t('comma')} <bdi>{employer}</bdi>
        </>
      )}
    </>
  );
}

/** The time after a post or a tie, with the blank before it; nothing where nothing is known. */
export function When({ dates }: { readonly dates: Dates }) {
  const time = useTexts().span(dates);
  return time === undefined ? null : (
    <>
      {' '}
      <span class="dates small">{time}</span>
    </>
  );
}
