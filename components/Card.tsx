/** The card of a person or company: who this is now, who it was on the article's day, and what each line stands on. */
import { useMemo, useRef } from 'preact/hooks';
import type { CardData, EntityLabel } from '../lib/model/card';
import { CONFIDENCE_FLOOR } from '../lib/model/settings';
import type { Company, Entity, Person, Role, Source } from '../lib/model/record';
import { Career, newestFirst } from './Career';
import { Cites, SourceList, type Cite } from './Cites';
import { collectTies, Leaders, leadersByWeight, Ties } from './CompanyParts';
import { companyFacts, describeEntity } from './describe';
import { useTexts } from './i18n';
import { Lawsuits, lastEvent } from './Lawsuits';
import { NowAndThen } from './NowAndThen';
import { citedBy, numberSources } from './source-notes';

/** What the card needs. */
export interface CardProps {
  readonly card: CardData;
  /** `YYYY-MM-DD`; absent when the page does not tell. */
  readonly articleDate?: string | undefined;
  /** `YYYY-MM-DD`, the reader's day. */
  readonly today: string;
  /** Of the mention, 0 to 1. A doubtful match says so. */
  readonly confidence?: number | undefined;
  /** The other readings of the same name. */
  readonly others?: readonly EntityLabel[] | undefined;
  readonly onOther?: ((id: EntityLabel['id']) => void) | undefined;
  readonly onClose: () => void;
}

/** A non-modal dialog labelled by the name; the one who mounts it places it, moves focus into it and handles Escape. */
export function Card({ card, articleDate, today, confidence = 1, others = [], onOther, onClose }: CardProps) {
  const { t, lang, dir, date } = useTexts();
  const { record } = card;
  const nameOf = (id: string): string => (Object.hasOwn(card.labels, id) ? (card.labels[id]?.name ?? id) : id);
  const sourcesOf = (role: Role): readonly Source[] => citedBy(record.sources, role.sources);
  const notes = useMemo(() => numberSources(linesOf(card)), [card]);
  const listRef = useRef<HTMLDetailsElement>(null);
  const cite: Cite = (sources) => (
    <Cites sources={sources} notes={notes} onShow={(note) => showSource(listRef.current, note)} />
  );
  const post = { gender: record.kind === 'person' ? record.profile.gender : undefined, nameOf };

  return (
    <div
      key={record.id}
      class="dramatis card"
      role="dialog"
      aria-labelledby="dramatis-name"
      tabIndex={-1}
      lang={lang}
      dir={dir}
    >
      <Head card={card} nameOf={nameOf} cite={cite} onClose={onClose} />
      <Doubt unsure={confidence < CONFIDENCE_FLOOR.strict || others.length > 0} others={others} onOther={onOther} />
      <NowAndThen card={card} articleDate={articleDate} sourcesOf={sourcesOf} cite={cite} {...post} />
      {record.kind === 'person' ? (
        <Career
          roles={record.roles}
          today={today}
          died={record.profile.died}
          articleDate={articleDate}
          sourcesOf={sourcesOf}
          cite={cite}
          {...post}
        />
      ) : (
        <>
          <Leaders people={card.people} today={today} nameOf={nameOf} cite={cite} />
          <Ties ties={collectTies(record, card.tiedBy)} nameOf={nameOf} cite={cite} />
        </>
      )}
      <Lawsuits lawsuits={card.lawsuits} entity={record.id} today={today} cite={cite} />
      <SourceList notes={notes} listRef={listRef} />
      <div class="foot">
        {t('release', [card.release.version, date(card.release.date)])}
        {record.tier === 'imported' && <div>{t('imported')}</div>}
      </div>
    </div>
  );
}

// Not `header` and `footer`: on a page they would be the page's own landmarks a second time.
interface HeadProps {
  readonly card: CardData;
  readonly nameOf: (id: string) => string;
  readonly cite: Cite;
  readonly onClose: () => void;
}

function Head({ card: { record, name }, nameOf, cite, onClose }: HeadProps) {
  const { t } = useTexts();
  return (
    <div class="head">
      <div>
        <p class="label">{t(kindKey(record))}</p>
        <h2 id="dramatis-name" dir="auto">
          {name}
        </h2>
        {record.kind === 'person' ? (
          <PersonLine person={record} nameOf={nameOf} />
        ) : (
          <CompanyLine company={record} cite={cite} />
        )}
      </div>
      <button type="button" class="close" aria-label={t('close')} onClick={onClose}>
        <svg
          viewBox="0 0 10 10"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linecap="round"
        >
          <path d="M1 1l8 8M9 1l-8 8" />
        </svg>
      </button>
    </div>
  );
}

function PersonLine({ person, nameOf }: Pick<HeadProps, 'nameOf'> & { readonly person: Person }) {
  const { t, lang, date, gendered, capital } = useTexts();
  const { died, gender } = person.profile;
  const lines = [
    describeEntity(person, nameOf, t, lang),
    died === undefined ? '' : gendered('died', gender, [date(died)]),
  ];
  return <p class="who">{capital(lines.filter((line) => line !== '').join(' · '))}</p>;
}

/** The same facts as the one-line description, with the founding date at its full precision and the sources. */
function CompanyLine({ company, cite }: Pick<HeadProps, 'cite'> & { readonly company: Company }) {
  const texts = useTexts();
  const facts = companyFacts(company.profile, texts);
  if (facts.length === 0) return null;
  return (
    <p class="who">
      {texts.capital(facts.join(' · '))}
      {cite(citedBy(company.sources, company.profile.sources))}
    </p>
  );
}

/** Agencies and universities are entities of the kind "company", but no companies. */
function kindKey(record: Entity): string {
  if (record.kind === 'person') return 'kind_person';
  const { field } = record.profile;
  const other = field !== undefined && ['government-agency', 'non-profit', 'research', 'university'].includes(field);
  return other ? 'kind_organisation' : 'kind_company';
}

interface DoubtProps extends Pick<CardProps, 'onOther'> {
  readonly unsure: boolean;
  readonly others: readonly EntityLabel[];
}

function Doubt({ unsure, others, onOther }: DoubtProps) {
  const { t } = useTexts();
  if (!unsure) return null;
  return (
    <section class="part doubt">
      <p>{t('unsure')}</p>
      {others.length > 0 && (
        <p>
          {t('could_be')}{' '}
          {others.map(({ id, name }) => (
            <button key={id} type="button" class="button small" onClick={() => onOther?.(id)}>
              <bdi>{name}</bdi>
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

/** The sources of each line of the card, from top to bottom. */
function linesOf({ record, people, tiedBy, lawsuits }: CardData): readonly (readonly Source[])[] {
  const own =
    record.kind === 'person'
      ? newestFirst(record.roles).map((role) => citedBy(record.sources, role.sources))
      : [
          citedBy(record.sources, record.profile.sources),
          ...leadersByWeight(people).map(({ sources }) => sources),
          ...collectTies(record, tiedBy).map(({ sources }) => sources),
        ];
  const suits = lawsuits.flatMap((lawsuit) =>
    [lawsuit.status.sources, lastEvent(lawsuit)?.sources].map((keys) => citedBy(lawsuit.sources, keys)),
  );
  return [...own, ...suits];
}

function showSource(list: HTMLDetailsElement | null, note: number): void {
  if (!list) return;
  list.open = true;
  const entry = list.querySelectorAll('li')[note - 1];
  // An entry without a link takes the focus itself, so that keyboard and screen reader arrive there too.
  const target = entry?.querySelector('a') ?? entry;
  if (target === entry) entry?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
  entry?.scrollIntoView({ block: 'nearest' });
}
