/** One line that says who somebody is: "CFO, OpenAI" or "artificial intelligence · United States · founded 2015". */
import type { Company, Entity, Person, Role } from '../lib/model/record';
import { compareStart, isCurrent, isFounding } from '../lib/model/role';
import { createTexts, type Texts, type Translate } from './texts';

/** More employers than this in one line are cut: the card lists them all. */
const MOST_EMPLOYERS = 3;

/**
 * Describes a person by the weightiest post of today, else by the last one, a company by field, seat and age.
 *
 * @param nameOf the name of an entity of the dataset in the reader's language
 * @param uiLang the browser's language, BCP 47
 * @returns plain text without a full stop; starts in lower case where the language's words do; '' if nothing is known
 */
export function describeEntity(record: Entity, nameOf: (id: string) => string, t: Translate, uiLang: string): string {
  const texts = createTexts(t, uiLang);
  return record.kind === 'person' ? describePerson(record, nameOf, texts) : describeCompany(record, texts);
}

/** The name of the organisation of a role, '' if the role names none. */
export function employerOf(role: Role, nameOf: (id: string) => string): string {
  return role.organisation === undefined ? (role.organisationName ?? '') : nameOf(role.organisation);
}

/** The roles by the weight of the post, the newest of equal weight first. */
export function byWeight(roles: readonly Role[]): readonly Role[] {
  return [...roles].sort((a, b) => weightOf(b) - weightOf(a) || compareStart(b, a));
}

/** Whether the post leads the whole house (chief executive, chair, president, minister, …). */
export function isLeading(role: Role): boolean {
  return weightOf(role) >= WEIGHT_OF_LEADERS;
}

function describePerson(person: Person, nameOf: (id: string) => string, texts: Texts): string {
  const { posts, past } = tellingPosts(person);
  const [lead, ...others] = byWeight(posts);
  if (!lead) return '';
  const title = texts.title(lead, person.profile.gender);
  const same = others.filter((role) => role.title === lead.title && role.titleText === lead.titleText);
  const employers = [lead, ...same].map((role) => employerOf(role, nameOf)).filter((name) => name !== '');
  const shown = [...new Set(employers)].slice(0, MOST_EMPLOYERS).map(texts.isolate);
  const line = shown.length === 0 ? title : texts.t('role_at', [title, texts.list(shown)]);
  if (!past) return line;
  return lead.seen ? texts.t('seen_until', [line, texts.date(lead.seen.to)]) : texts.t('formerly', [line]);
}

/** The posts of today; else the last ones; else what the person founded, which is never past. */
function tellingPosts({ profile, roles }: Person): { readonly posts: readonly Role[]; readonly past: boolean } {
  const current = profile.died === undefined ? roles.filter(isCurrent) : [];
  if (current.length > 0) return { posts: current, past: false };
  const held = roles.filter((role) => !isFounding(role));
  return held.length > 0 ? { posts: lastHeld(held), past: true } : { posts: roles, past: false };
}

function describeCompany({ profile }: Company, texts: Texts): string {
  const founded = profile.founded?.slice(0, 4);
  return companyFacts({ ...profile, ...(founded !== undefined && { founded }) }, texts).join(' · ');
}

/** Field, seat, founding and end of a company, each in words. */
export function companyFacts(
  { field, country, founded, dissolved }: Company['profile'],
  texts: Texts,
): readonly string[] {
  return [
    ...(field === undefined ? [] : [texts.word('field', field)]),
    ...(country === undefined ? [] : [texts.country(country)]),
    ...(founded === undefined ? [] : [texts.t('founded_in', [texts.date(founded)])]),
    ...(dissolved === undefined ? [] : [texts.t('dissolved_in', [texts.date(dissolved)])]),
  ];
}

/** The roles that ended last; those of an unknown end only when there are no others. */
function lastHeld(roles: readonly Role[]): readonly Role[] {
  const endOf = (role: Role): string => role.end ?? role.seen?.to ?? '';
  const last = roles.map(endOf).sort().at(-1)?.slice(0, 4);
  return roles.filter((role) => endOf(role).startsWith(last ?? ''));
}

type Title = NonNullable<Role['title']>;

const WEIGHT_OF_LEADERS = 6;

/** Picked, not measured: who runs the house stands before who helps, advises or once founded it. */
const WEIGHTS: Readonly<Partial<Record<Title, number>>> = {
  'head-of-state': 9,
  'prime-minister': 9,
  ceo: 8,
  'co-ceo': 8,
  'central-bank-governor': 8,
  'interim-ceo': 7,
  governor: 7,
  minister: 7,
  'executive-chair': 7,
  commissioner: 6,
  chair: 6,
  'co-chair': 6,
  president: 6,
  'managing-director': 6,
  'managing-partner': 6,
  'editor-in-chief': 6,
  legislator: 6,
  judge: 6,
  founder: 4,
  'co-founder': 4,
  owner: 4,
  professor: 4,
  'vice-chair': 3,
  'senior-vice-president': 3,
  'executive-vice-president': 3,
  'vice-president': 3,
  'board-member': 2,
  'board-observer': 1,
  advisor: 1,
};

/** The chiefs of a part of the house stand in the middle; a post in free words is seldom the first one. */
function weightOf({ title }: Role): number {
  return title === undefined ? 3 : (WEIGHTS[title] ?? 5);
}
