/** How old the newest page behind a post of today is, where that is long ago: the post may be over by now. */
import { latestDay, type PartialDate } from '../lib/model/partial-date';
import type { Role, Source } from '../lib/model/record';
import { isCurrent } from '../lib/model/role';
import { useTexts } from './i18n';

/** Two years, picked: chiefs stay five to seven years on average, and a change makes news within days. */
const OLD_AFTER_DAYS = 730;
const DAY_MS = 86_400_000;

interface SourceAgeProps {
  readonly role: Role;
  readonly sources: readonly Source[];
  readonly today: string;
}

/** The note, with the blank before it; nothing for posts that are over, for fresh pages, and where no page has a date. */
export function SourceAge({ role, sources, today }: SourceAgeProps) {
  const { t, date } = useTexts();
  const newest = oldNewest(role, sources, today);
  if (newest === undefined) return null;
  return (
    <>
      {' '}
      <span class="muted small">{t('newest_source', [date(newest)])}</span>
    </>
  );
}

/** The date of the newest page when it is too old to say what holds today. */
function oldNewest(role: Role, sources: readonly Source[], today: string): PartialDate | undefined {
  if (!isCurrent(role)) return undefined;
  const dates = sources.flatMap(({ published }) => published ?? []);
  const newest = dates.sort((a, b) => (latestDay(a) < latestDay(b) ? 1 : -1))[0];
  if (newest === undefined) return undefined;
  return Date.parse(today) - Date.parse(latestDay(newest)) > OLD_AFTER_DAYS * DAY_MS ? newest : undefined;
}
