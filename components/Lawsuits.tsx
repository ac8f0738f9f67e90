/** The lawsuits in which somebody is a party: side, status, court, last event, and how old that knowledge is. */
import { earliestDay } from '../lib/model/partial-date';
import type { Lawsuit } from '../lib/model/record';
import type { STATUSES } from '../lib/model/vocabulary';
import type { Cite } from './Cites';
import { useTexts } from './i18n';
import { useShowAll } from './show-all';
import { citedBy } from './source-notes';

interface LawsuitsProps {
  readonly lawsuits: readonly Lawsuit[];
  /** Of whom the card is. */
  readonly entity: string;
  readonly today: string;
  readonly cite: Cite;
}

/** How many lawsuits are shown at first. */
const FIRST_SUITS = 3;
/** A status that nobody looked at for longer may be wrong by now. */
const STALE_AFTER_DAYS = 180;
const DAY_MS = 86_400_000;

/** The section, nothing where there are none. */
export function Lawsuits({ lawsuits, ...suit }: LawsuitsProps) {
  const { t } = useTexts();
  const { shown, more } = useShowAll(lawsuits, FIRST_SUITS);
  if (lawsuits.length === 0) return null;
  return (
    <section class="part">
      <h3>{t('lawsuits')}</h3>
      <ul>
        {shown.map((lawsuit) => (
          <Suit key={lawsuit.id} lawsuit={lawsuit} {...suit} />
        ))}
      </ul>
      {more}
      <p class="legend muted small">{t('lawsuits_note')}</p>
    </section>
  );
}

/** Whether a check is so old that the card has to say so. */
export function isStale(checked: string, today: string): boolean {
  return Date.parse(today) - Date.parse(checked) > STALE_AFTER_DAYS * DAY_MS;
}

function Suit({ lawsuit, entity, today, cite }: Omit<LawsuitsProps, 'lawsuits'> & { readonly lawsuit: Lawsuit }) {
  const { t, word, date, list, capital } = useTexts();
  const { status, sources } = lawsuit;
  const sides = lawsuit.parties.filter((party) => party.entity === entity).map(({ side }) => word('side', side));
  const claims = lawsuit.claims.map((claim) => word('claim', claim));
  return (
    <li class="suit">
      <h4 lang="en" dir="auto">
        {lawsuit.caption}
      </h4>
      <p class={`state ${TONES[status.word]}`}>
        <span class="pill">{capital(word('status', status.word))}</span> {capital(list([...new Set(sides)]))}
        {cite(citedBy(sources, status.sources))}
      </p>
      <p class={isStale(status.checked, today) ? 'small warn' : 'small muted'}>
        {t('status_of', [date(status.date), date(status.checked)])}
        {isStale(status.checked, today) && <> {t('status_stale')}</>}
      </p>
      <dl class="facts small">
        <div>
          <dt>{t('claims')}</dt>
          <dd>{list(claims)}</dd>
        </div>
        <div>
          <dt>{t('court')}</dt>
          <dd>
            <bdi lang="en">{lawsuit.court}</bdi>
            {lawsuit.docket !== undefined && (
              <>
                {t('comma')} <bdi lang="en">{lawsuit.docket}</bdi>
              </>
            )}
          </dd>
        </div>
        <LastEvent lawsuit={lawsuit} cite={cite} />
      </dl>
    </li>
  );
}

function LastEvent({ lawsuit, cite }: { readonly lawsuit: Lawsuit; readonly cite: Cite }) {
  const { t, word, date } = useTexts();
  const last = lastEvent(lawsuit);
  if (!last) return null;
  return (
    <div>
      <dt>{t('last_event')}</dt>
      <dd>
        {date(last.date)}: {word('event', last.event)}
        {last.note !== undefined && (
          <>
            {' – '}
            <bdi lang="en">{last.note}</bdi>
          </>
        )}
        {cite(citedBy(lawsuit.sources, last.sources))}
      </dd>
    </div>
  );
}

/** The newest event; of one day the one that the record lists last. */
export function lastEvent({ events }: Lawsuit): Lawsuit['events'][number] | undefined {
  return [...events].sort((a, b) => (earliestDay(a.date) < earliestDay(b.date) ? -1 : 1)).at(-1);
}

/** The colour beside the word: still open, paused, decided, agreed, or over (no colour). */
const TONES: Readonly<Record<(typeof STATUSES)[number], string>> = {
  filed: 'open',
  pending: 'open',
  stayed: 'paused',
  'on-trial': 'open',
  decided: 'decided',
  'on-appeal': 'open',
  settled: 'settled',
  dismissed: 'over',
  withdrawn: 'over',
  closed: 'over',
};
