/** How a claim of a source meets the facts of a record: names, roles and days. One rule for all: missing is added, different is a conflict. */
import { isSure } from '../../lib/dataset/sourcing';
import { tokensOf } from '../../lib/dataset/name-forms';
import { earliestDay, latestDay, type PartialDate } from '../../lib/model/partial-date';
import { nameSchema, nameText, type Entity, type Person, type Role, type Source } from '../../lib/model/record';
import { compareStart, isCurrent, isFounding } from '../../lib/model/role';
import { plainCompanyName, plainNativeName } from '../import/company-name';
import type { Draft } from './proposal';

/** A written form that a source gives. */
export interface ClaimedName {
  readonly text: string;
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
}

/** Adds a name of a language, or the missing days of one that the record has. A form that another language has already is none. */
export function proposeName(draft: Draft, entity: Entity, lang: string, claimed: ClaimedName, url: string): void {
  const text = plainName(entity, claimed.text);
  // A remark in brackets is no part of a name.
  if (/[()（）]/.test(text) || !nameSchema.safeParse(text).success) return;
  const days = definedOf({ since: claimed.since, until: claimed.until });
  const [own] = Object.entries(entity.names).flatMap(([key, list]) => list.flatMap((name, at) => (nameKey(entity, nameText(name)) === nameKey(entity, text) ? [{ key, list, at, name }] : []))); // prettier-ignore
  if (!own) {
    entity.names[lang] = [...(entity.names[lang] ?? []), Object.keys(days).length > 0 ? { text, ...days } : text];
    draft.change(`names.${lang}: ${text}${spanWords(claimed.since, claimed.until)}`, url);
    return;
  }
  const before = typeof own.name === 'string' ? { text: own.name } : own.name;
  for (const [key, day] of Object.entries(days)) {
    const stands = before[key as keyof typeof days];
    if (stands !== undefined && !canBeSame(stands, day)) draft.conflict(`names.${own.key}: "${before.text}" has ${key} ${stands}, the source ${day}`, url); // prettier-ignore
  }
  const missing = definedOf({ since: before.since ? undefined : days.since, until: before.until ? undefined : days.until }); // prettier-ignore
  if (Object.keys(missing).length === 0) return;
  own.list[own.at] = { ...before, ...missing };
  draft.change(`names.${own.key}: "${before.text}"${spanWords(missing.since, missing.until)}`, url);
}

/** Whether the record has this name in any language and spelling of case, marks and legal form. */
export function hasName(entity: Entity, text: string): boolean {
  const key = nameKey(entity, text);
  return Object.values(entity.names).flat().some((name) => nameKey(entity, nameText(name)) === key); // prettier-ignore
}

/** Alike for forms that differ in case, marks or legal form only. */
export function nameKey(entity: Pick<Entity, 'kind'>, text: string): string {
  return tokensOf(plainName(entity, text)).join(' ');
}

function plainName({ kind }: Pick<Entity, 'kind'>, text: string): string {
  if (kind === 'company') return plainNativeName(plainCompanyName(text));
  // Catalogues in Cyrillic put the surname first: "Альтман, Сэм".
  return text.trim().replace(/^(\p{Script=Cyrillic}[^,]*), ([^,]+)$/u, '$2 $1');
}

/** A post that a source gives. */
export interface ClaimedRole extends Omit<Role, 'sources' | 'ended'> {
  /** `true`: over, on an unknown day; `false`: the source says that it is not over; `undefined`: it says nothing. */
  readonly ended: boolean | undefined;
  readonly sources: readonly Source[];
  /** Where the claim itself can be read. */
  readonly url: string;
}

/** Adds a role, or the missing days of one that the record has. */
export function proposeRole(draft: Draft, person: Person, claimed: ClaimedRole): void {
  const own = person.roles.filter((role) => isSamePost(role, claimed) && canOverlap(role, claimed));
  const role = own.find(({ start }) => start !== undefined && claimed.start !== undefined && canBeSame(start, claimed.start)) ?? own[0]; // prettier-ignore
  if (!role) {
    addRole(draft, person, claimed);
    return;
  }
  const field = `roles[${person.roles.indexOf(role)}] (${roleWords(claimed)})`;
  if (claimed.start !== undefined) proposeRoleDay(draft, role, 'start', claimed.start, claimed, field);
  if (isFounding(role)) return;
  if (isCurrent(role) && (claimed.end !== undefined || claimed.ended === true))
    draft.conflict(`${field}: held today in the record, ended ${claimed.end ?? 'on an unknown day'} in the source`, claimed.url); // prettier-ignore
  else if (!isCurrent(role) && claimed.ended === false)
    draft.conflict(
      `${field}: ended ${role.end ?? 'on an unknown day'} in the record, not ended in the source`,
      claimed.url,
    );
  else if (claimed.end !== undefined) proposeRoleDay(draft, role, 'end', claimed.end, claimed, field);
}

function addRole(draft: Draft, person: Person, claimed: ClaimedRole): void {
  const { sources, url, ended, ...rest } = claimed;
  const words = `${roleWords(claimed)}${spanWords(claimed.start, claimed.end)}${ended === true ? ', ended' : ''}`;
  const role: Role = { ...definedOf(rest), ...(ended === true ? { ended } : {}), sources: [] };
  if (sources.length === 0) return draft.note(`role without a reference: ${words}`, url);
  if (isCurrent(role) && !isSure(sources)) return draft.note(`current role with one publisher only (${sources.map((source) => source.url).join(', ')}): ${words}; find a second one`, url); // prettier-ignore
  role.sources = draft.cite(sources);
  const later = person.roles.findIndex((other) => compareStart(other, role) > 0);
  person.roles.splice(later < 0 ? person.roles.length : later, 0, role);
  draft.change(`roles: ${words}`, sources[0]?.url ?? url);
}

function proposeRoleDay(draft: Draft, role: Role, key: 'start' | 'end', day: PartialDate, { sources, url }: ClaimedRole, field: string): void {
  const added = proposeDay(draft, role[key], day, `${field}.${key}`, sources, url);
  if (!added) return;
  role[key] = day;
  if (key === 'end') delete role.ended;
  role.sources = [...new Set([...role.sources, ...draft.cite(sources)])];
} // prettier-ignore

/** Days of an entity's profile. */
export function proposeProfileDay(draft: Draft, entity: Entity, key: 'died' | 'dissolved', day: PartialDate, sources: readonly Source[], url: string): void {
  const profile: { died?: PartialDate | undefined; dissolved?: PartialDate | undefined; sources?: string[] | undefined } = entity.profile;
  if (!proposeDay(draft, profile[key], day, `profile.${key}`, sources, url)) return;
  profile[key] = day;
  profile.sources = [...new Set([...(profile.sources ?? []), ...draft.cite(sources)])];
} // prettier-ignore

/** @returns whether the day is to be added */
function proposeDay(draft: Draft, own: PartialDate | undefined, day: PartialDate, field: string, sources: readonly Source[], url: string): boolean {
  if (own !== undefined) {
    if (!canBeSame(own, day)) draft.conflict(`${field}: ${own} in the record, ${day} in the source`, url);
    else if (day.length > own.length) draft.note(`${field}: ${own} in the record, more exactly ${day} in the source`, url);
    return false;
  }
  if (sources.length === 0) draft.note(`${field}: ${day}, without a reference`, url);
  else draft.change(`${field}: ${day}`, sources[0]?.url ?? url);
  return sources.length > 0;
} // prettier-ignore

/** Whether two dates can mean the same day. */
export function canBeSame(a: PartialDate, b: PartialDate): boolean {
  return earliestDay(a) <= latestDay(b) && earliestDay(b) <= latestDay(a);
}

type Span = Pick<Role, 'start' | 'end'>;

/** Whether two spans can have a day in common; what is unknown is open. */
export function canOverlap(a: Span, b: Span): boolean {
  const startsBeforeEnd = (x: Span, y: Span): boolean => x.start === undefined || y.end === undefined || earliestDay(x.start) <= latestDay(y.end); // prettier-ignore
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

/** One organisation and one kind of post. */
export function isSamePost(a: Post, b: Post): boolean {
  return isAtSame(a, b) && titleKey(a) === titleKey(b);
}

/** One organisation. */
export function isAtSame(a: Post, b: Post): boolean {
  return organisationKey(a) === organisationKey(b);
}

type Post = Pick<Role, 'organisation' | 'organisationName' | 'title' | 'titleText'>;

function organisationKey({ organisation, organisationName = '' }: Post): string {
  return organisation ?? nameKey({ kind: 'company' }, organisationName);
}

/** Sources do not tell these titles apart. */
const ALIKE: Readonly<Record<string, string>> = {
  'co-ceo': 'ceo',
  'co-chair': 'chair',
  'co-founder': 'founder',
  'executive-chair': 'chair',
  'interim-ceo': 'ceo',
};

function titleKey({ title, titleText = '' }: Post): string {
  return title === undefined ? titleText.toLowerCase() : (ALIKE[title] ?? title);
}

function roleWords({ title, titleText, organisation, organisationName }: Post): string {
  return `${title ?? titleText} at ${organisation ?? organisationName}`;
}

function spanWords(start: PartialDate | undefined, end: PartialDate | undefined): string {
  return `${start === undefined ? '' : ` from ${start}`}${end === undefined ? '' : ` until ${end}`}`;
}

function definedOf<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }; // prettier-ignore
}
