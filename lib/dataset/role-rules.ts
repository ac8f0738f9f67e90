/** Rules for the posts of people: each alone, and those that one person at a time can hold. */
import { earliestDay, latestDay, type PartialDate } from '../model/partial-date';
import { isCurrent } from '../model/role';
import type { Company, Person, Role } from '../model/record';
import type { Dataset, Finding } from './rule';

/** A post contradicts itself, its person or its organisation. */
export function* roleFindings(dataset: Dataset): Generator<Finding> {
  for (const person of dataset.records) {
    if (person.kind !== 'person') continue;
    for (const [at, role] of person.roles.entries())
      for (const message of roleProblems(role, person, dataset))
        yield { id: person.id, field: `roles[${at}]`, message };
    if (person.tier === 'curated' && person.roles.length === 0)
      yield { id: person.id, field: 'roles', message: 'nobody without a public post stands here: add one or leave the person out' }; // prettier-ignore
  }
}

/** Two people hold a post of one, today or for a time that no imprecision of dates explains. */
export function* exclusiveFindings({ records }: Dataset): Generator<Finding> {
  const posts = new Map<string, { id: string; role: Role }[]>();
  for (const person of records) {
    if (person.kind !== 'person' || person.tier === 'imported') continue;
    for (const role of person.roles) {
      const where = role.organisation ?? role.organisationName ?? '';
      if (EXCLUSIVE.has(role.title ?? '')) posts.set(`${role.title} of ${where}`, [...(posts.get(`${role.title} of ${where}`) ?? []), { id: person.id, role }]); // prettier-ignore
    }
  }
  for (const [post, holders] of posts)
    for (const { id, role } of holders) {
      const rival = holders.find((other) => other.id !== id && overlaps(role, other.role));
      if (rival) yield { id, field: 'roles', message: `is ${post} at the same time as ${rival.id}: mend a date, or make both co-ceo` }; // prettier-ignore
    }
}

/** Posts that one person holds at a time. A head of state may be a council, a chair may have a second one. */
const EXCLUSIVE: ReadonlySet<string> = new Set(['ceo', 'cfo', 'central-bank-governor', 'prime-minister']);

/** Whether both were held on some day for sure. What ended on an unknown day is over before anything is known to overlap. */
function overlaps(a: Role, b: Role): boolean {
  if (isCurrent(a) && isCurrent(b)) return true;
  const [from, to] = [a, b].map(sureSpan).reduce(([s, e], [t, f]) => [s > t ? s : t, e < f ? e : f]);
  return from < to;
}

/** First and last day on which the post was held for sure; an empty span where that is not known. */
function sureSpan(role: Role): readonly [string, string] {
  if (role.start === undefined || role.ended) return ['9999', '0000'];
  return [latestDay(role.start), role.end === undefined ? '9999' : earliestDay(role.end)];
}

function samePost(a: Role, b: Role): boolean {
  return (['title', 'titleText', 'organisation', 'organisationName'] as const).every((key) => a[key] === b[key]);
}

function* roleProblems(role: Person['roles'][number], person: Person, { byId, reference }: Dataset): Generator<string> {
  const { today } = reference;
  if ((role.title === undefined) === (role.titleText === undefined))
    yield 'has both or none of title and titleText: keep one';
  if ((role.organisation === undefined) === (role.organisationName === undefined))
    yield 'has both or none of organisation and organisationName: keep one';
  const organisation = role.organisation === undefined ? undefined : byId.get(role.organisation);
  if (role.organisation !== undefined && organisation?.kind !== 'company')
    yield `"${role.organisation}" is no company of the dataset: add it or use organisationName`;
  if (role.end !== undefined && role.ended) yield 'has end and ended: the end says it';
  if (role.seen && (role.start ?? role.end ?? role.ended) !== undefined)
    yield 'has seen and a start or end: keep what the source says';
  if (role.seen && role.seen.from > role.seen.to)
    yield `was seen until ${role.seen.to} before it was seen first (${role.seen.from})`;
  if (person.tier === 'curated' && role.seen) yield 'has seen: a curated role has start and end';
  yield* spanProblems(role.start, role.end, today);
  const twin = person.roles.find((other) => other !== role && samePost(other, role) && overlaps(other, role));
  if (twin) yield `says a post that stands here twice (${twin.start ?? '?'}): delete one`;
  const { died } = person.profile;
  if (died !== undefined && isCurrent(role)) yield `is current, but the person died ${died}: end it`;
  const dissolved = (organisation as Company | undefined)?.profile?.dissolved;
  if (dissolved !== undefined && isCurrent(role))
    yield `is current, but ${role.organisation} was dissolved ${dissolved}: end it`;
}

/** A span that ends before it starts, or lies in the future. */
export function* spanProblems(
  start: PartialDate | undefined,
  end: PartialDate | undefined,
  today: string,
): Generator<string> {
  if (start !== undefined && end !== undefined && latestDay(end) < earliestDay(start))
    yield `ends (${end}) before it starts (${start})`;
  if (start !== undefined && earliestDay(start) > today) yield `starts in the future (${start})`;
  if (end !== undefined && earliestDay(end) > today) yield `ends in the future (${end})`;
}
