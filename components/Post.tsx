/** "**CFO**, OpenAI" */
import type { Role } from '../lib/model/record';
import { employerOf } from './describe';
import { useTexts } from './i18n';

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
