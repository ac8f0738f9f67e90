/** What a company's card shows: the company in facts, its leaders now and before, its ties. */
import type { CardData } from '../lib/model/card';
import type { Company, Source } from '../lib/model/record';
import { compareStart, isCurrent } from '../lib/model/role';
import type { Cite } from './Cites';
import { byWeight } from './describe';
import { useTexts } from './i18n';
import { ShowAll } from './ShowAll';
import { citedBy } from './source-notes';
import type { Vocabulary } from './texts';

/** A post at the company, with its holder. */
export type Leader = CardData['people'][number];

const FIRST_LEADERS = 5;
const FIRST_FORMER = 3;
const FIRST_TIES = 4;

interface FactsProps {
  readonly company: Company;
  readonly cite: Cite;
}

/** Field, country, founded, dissolved. */
export function CompanyFacts({ company, cite }: FactsProps) {
  const { t, word, country, date, capital } = useTexts();
  const { field, founded, dissolved, sources } = company.profile;
  const facts = [
    [t('field'), capital(word('field', field))],
    [t('country'), country(company.profile.country)],
    [t('founded'), founded && date(founded)],
    [t('dissolved'), dissolved && date(dissolved)],
  ].filter(([, value]) => value !== undefined);
  return (
    <section class="part">
      <dl class="facts">
        {facts.map(([label, value], index) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {index === facts.length - 1 && cite(citedBy(company.sources, sources))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface LeadersProps {
  readonly people: readonly Leader[];
  readonly nameOf: (id: string) => string;
  readonly cite: Cite;
}

/** Who holds a post there now, and who did. */
export function Leaders({ people, ...rest }: LeadersProps) {
  const { t } = useTexts();
  const now = leadersByWeight(people.filter(({ role }) => isCurrent(role)));
  const former = people.filter(({ role }) => !isCurrent(role)).sort(byEnd);
  if (people.length === 0) return null;
  return (
    <section class="part">
      {now.length > 0 && (
        <div class="group">
          <h3>{t('leaders')}</h3>
          <LeaderList people={now} first={FIRST_LEADERS} {...rest} />
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

/** The posts by their weight, as `byWeight` orders roles. */
export function leadersByWeight(people: readonly Leader[]): readonly Leader[] {
  const byRole = new Map(people.map((leader) => [leader.role, leader]));
  return byWeight(people.map(({ role }) => role)).flatMap((role) => byRole.get(role) ?? []);
}

/** One line a post: "Sarah Friar · CFO, Jun 2024 – now ¹" */
export function LeaderList({ people, first, nameOf, cite }: LeadersProps & { readonly first: number }) {
  return (
    <ShowAll items={people} first={first} class="people">
      {(leader) => <LeaderLine leader={leader} nameOf={nameOf} cite={cite} />}
    </ShowAll>
  );
}

interface LeaderLineProps extends Omit<LeadersProps, 'people'> {
  readonly leader: Leader;
}

function LeaderLine({ leader: { person, gender, role, sources }, nameOf, cite }: LeaderLineProps) {
  const { t, title, span } = useTexts();
  const dates = span(role);
  return (
    <li>
      <b>
        <bdi>{nameOf(person)}</bdi>
      </b>
      {t('comma')} <bdi lang={role.title === undefined ? 'en' : undefined}>{title(role, gender)}</bdi>{' '}
      {dates !== undefined && <span class="dates small">{dates}</span>}
      {cite(sources)}
    </li>
  );
}

/** The newest end first, an unknown one last. */
function byEnd(a: Leader, b: Leader): number {
  return (b.role.end ?? '').localeCompare(a.role.end ?? '') || compareStart(b.role, a.role);
}

/** A tie in either direction, ready to be drawn. */
export interface TieLine {
  readonly family: 'tie' | 'tied';
  readonly word: Vocabulary['tie'];
  readonly company: string;
  readonly dates: Company['ties'][number];
  readonly sources: readonly Source[];
}

/** The company's own ties and those of others to it, in the order in which the card shows them. */
export function collectTies(company: Company, tiedBy: CardData['tiedBy'] = []): readonly TieLine[] {
  const ownedBy = tiedBy.map(({ company: other, tie, sources }) => {
    return { family: 'tied' as const, word: tie.tie, company: other, dates: tie, sources };
  });
  const own = company.ties.map((tie) => {
    return {
      family: 'tie' as const,
      word: tie.tie,
      company: tie.company,
      dates: tie,
      sources: citedBy(company.sources, tie.sources),
    };
  });
  return [...ownedBy, ...own].sort((a, b) => TIE_ORDER.indexOf(a.word) - TIE_ORDER.indexOf(b.word));
}

/** Who owns it stands before who works with it. */
const TIE_ORDER: readonly Vocabulary['tie'][] = [
  'parent',
  'owner',
  'acquirer',
  'investor',
  'predecessor',
  'partner',
  'customer',
  'supplier',
  'competitor',
];

interface TiesProps {
  readonly ties: readonly TieLine[];
  readonly nameOf: (id: string) => string;
  readonly cite: Cite;
}

/** The ties, grouped by their word. */
export function Ties({ ties, nameOf, cite }: TiesProps) {
  const { t, word, span } = useTexts();
  if (ties.length === 0) return null;
  const groups = new Map<string, TieLine[]>();
  for (const tie of ties) {
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
            <dd>
              <ShowAll items={lines} first={FIRST_TIES}>
                {({ company, dates, sources }) => (
                  <li>
                    <bdi>{nameOf(company)}</bdi> <span class="dates small">{span(dates)}</span>
                    {cite(sources)}
                  </li>
                )}
              </ShowAll>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
