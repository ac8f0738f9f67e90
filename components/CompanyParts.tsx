/** What only a company's card shows: its leaders now and before, its founders, its ties. */
import { Fragment } from 'preact';
import type { CardData } from '../lib/model/card';
import type { Company, Source } from '../lib/model/record';
import { compareStart, isCurrent, isFounding } from '../lib/model/role';
import type { Cite } from './Cites';
import { byWeight } from './describe';
import { useTexts } from './i18n';
import { When } from './Post';
import { useShowAll } from './show-all';
import { SourceAge } from './SourceAge';
import { citedBy } from './source-notes';
import type { Dates, Vocabulary } from './texts';

/** A post at the company, with its holder. */
export type Leader = CardData['people'][number];

const FIRST_LEADERS = 5;
const FIRST_FORMER = 3;
const FIRST_TIES = 7;

interface LeadersProps {
  readonly people: readonly Leader[];
  readonly today: string;
  readonly nameOf: (id: string) => string;
  readonly cite: Cite;
}

/** Who holds a post there now, who founded it, and who held a post before. */
export function Leaders({ people, ...rest }: LeadersProps) {
  const { t } = useTexts();
  if (people.length === 0) return null;
  const now = leadersByWeight(people.filter(({ role }) => isCurrent(role)));
  const founders = people.filter(({ role }) => isFounding(role));
  const reported = leadersByWeight(people.filter(({ role }) => role.seen).sort(byEnd));
  const former = people.filter(({ role }) => !isCurrent(role) && !isFounding(role) && !role.seen).sort(byEnd);
  return (
    <section class="part">
      {now.length > 0 && (
        <div class="group">
          <h3>{t('leaders')}</h3>
          <LeaderList people={now} first={FIRST_LEADERS} {...rest} />
        </div>
      )}
      {founders.length > 0 && <Founders people={founders} nameOf={rest.nameOf} cite={rest.cite} />}
      {reported.length > 0 && (
        <div class="group">
          <h3>{t('reported_leaders')}</h3>
          <LeaderList people={reported} first={FIRST_LEADERS} {...rest} />
        </div>
      )}
      {former.length > 0 && (
        <div class="group">
          <h3>{t('former_leaders')}</h3>
          <LeaderList people={former} first={FIRST_FORMER} {...rest} />
        </div>
      )}
    </section>
  );
}

function Founders({ people, nameOf, cite }: Omit<LeadersProps, 'today'>) {
  const { t } = useTexts();
  return (
    <div class="group">
      <h3>{t('founders')}</h3>
      <p>
        {people.map(({ person, sources }, index) => (
          <Fragment key={person}>
            {index > 0 && `${t('comma')} `}
            <bdi>{nameOf(person)}</bdi>
            {cite(sources)}
          </Fragment>
        ))}
      </p>
    </div>
  );
}

/** The posts by their weight, as `byWeight` orders roles. */
export function leadersByWeight(people: readonly Leader[]): readonly Leader[] {
  const byRole = new Map(people.map((leader) => [leader.role, leader]));
  return byWeight(people.map(({ role }) => role)).flatMap((role) => byRole.get(role) ?? []);
}

/** One line a post: "Sarah Friar, CFO Jun 2024 – now ¹" */
export function LeaderList({ people, first, ...rest }: LeadersProps & { readonly first: number }) {
  const { shown, more } = useShowAll(people, first);
  return (
    <>
      <ul class="people">
        {shown.map((leader) => (
          <LeaderLine leader={leader} {...rest} />
        ))}
      </ul>
      {more}
    </>
  );
}

interface LeaderLineProps extends Omit<LeadersProps, 'people'> {
  readonly leader: Leader;
}

function LeaderLine({ leader: { person, gender, role, sources }, today, nameOf, cite }: LeaderLineProps) {
  const { t, title } = useTexts();
  return (
    <li>
      <b>
        <bdi>{nameOf(person)}</bdi>
      </b>
      {t('comma')} <bdi lang={role.title === undefined ? 'en' : undefined}>{title(role, gender)}</bdi>
      <When dates={role} />
      {cite(sources)}
      <SourceAge role={role} sources={sources} today={today} />
    </li>
  );
}

/** The newest end first, an unknown one last. */
function byEnd(a: Leader, b: Leader): number {
  const endOf = ({ role }: Leader): string => role.end ?? role.seen?.to ?? '';
  return endOf(b).localeCompare(endOf(a)) || compareStart(b.role, a.role);
}

/** A tie in either direction, ready to be drawn. */
export interface TieLine {
  readonly family: 'tie' | 'tied';
  readonly word: Vocabulary['tie'];
  readonly company: string;
  readonly dates: Dates;
  readonly sources: readonly Source[];
}

/** The company's own ties and those of others to it: who owns it first, what is over last. */
export function collectTies(company: Company, tiedBy: CardData['tiedBy'] = []): readonly TieLine[] {
  const ofOthers = tiedBy.map(({ company: other, tie, sources }): TieLine => {
    return { family: 'tied', word: tie.tie, company: other, dates: tie, sources };
  });
  const own = company.ties.map((tie): TieLine => {
    return {
      family: 'tie',
      word: tie.tie,
      company: tie.company,
      dates: tie,
      sources: citedBy(company.sources, tie.sources),
    };
  });
  const isOver = ({ dates }: TieLine): number => Number(!isCurrent(dates));
  return [...ofOthers, ...own].sort((a, b) => rankOf(a) - rankOf(b) || isOver(a) - isOver(b));
}

const OWNERSHIP: readonly Vocabulary['tie'][] = ['parent', 'owner', 'acquirer', 'investor'];
const DEALINGS: readonly Vocabulary['tie'][] = ['predecessor', 'partner', 'customer', 'supplier', 'competitor'];

function rankOf({ family, word }: TieLine): number {
  const rank = OWNERSHIP.indexOf(word);
  if (rank < 0) return 2 * OWNERSHIP.length + DEALINGS.indexOf(word);
  return family === 'tied' ? rank : OWNERSHIP.length + rank;
}

interface TiesProps {
  readonly ties: readonly TieLine[];
  readonly nameOf: (id: string) => string;
  readonly cite: Cite;
}

/** Of what lasts until it is ended, from when to when; of a deal, the day: nothing tells whether an investor of 2019 is one today. */
function TieTime({ tie, dates }: { readonly tie: TieLine['word']; readonly dates: Dates }) {
  const { date } = useTexts();
  const lasts = tie === 'parent' || tie === 'owner';
  if (lasts || dates.start === undefined || !isCurrent(dates)) return <When dates={dates} />;
  return (
    <>
      {' '}
      <span class="dates small">{date(dates.start)}</span>
    </>
  );
}

/** The ties, grouped by their word. */
export function Ties({ ties, nameOf, cite }: TiesProps) {
  const { t, word } = useTexts();
  const { shown, more } = useShowAll(ties, FIRST_TIES);
  if (ties.length === 0) return null;
  const groups = new Map<string, readonly TieLine[]>();
  for (const tie of shown) {
    const label = word(tie.family, tie.word);
    groups.set(label, [...(groups.get(label) ?? []), tie]);
  }
  return (
    <section class="part">
      <h3>{t('ties')}</h3>
      <dl class="facts">
        {[...groups].map(([label, lines]) => (
          <div key={label}>
            <dt>{label}</dt>
            {lines.map(({ word: tie, company, dates, sources }) => (
              <dd key={company}>
                <bdi>{nameOf(company)}</bdi>
                <TieTime tie={tie} dates={dates} />
                {cite(sources)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {more}
    </section>
  );
}
