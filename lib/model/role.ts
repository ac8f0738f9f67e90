/** Roles on a day: "now" and "when the article was written". */
import { earliestDay, latestDay } from './partial-date';
import type { Role } from './record';

type Dated = Pick<Role, 'title' | 'start' | 'end' | 'ended' | 'seen'>;

/** Whether a role covered a day for sure, perhaps (its dates are too coarse to tell) or not. */
export type Held = 'yes' | 'maybe' | 'no';

/**
 * @param day `YYYY-MM-DD`
 * @returns `maybe` when the day lies inside the imprecision of start or end, or when start or end is unknown to us
 */
export function isHeldOn(role: Dated, day: string): Held {
  if (isFounding(role)) return 'no';
  if (role.seen) return day >= role.seen.from && day <= role.seen.to ? 'yes' : 'maybe';
  if (role.start !== undefined && day < earliestDay(role.start)) return 'no';
  if (role.end !== undefined && day > latestDay(role.end)) return 'no';
  const started = role.start !== undefined && day >= latestDay(role.start);
  const notOver = role.end === undefined ? !role.ended : day < earliestDay(role.end);
  return started && notOver ? 'yes' : 'maybe';
}

/** Whether the role is held today: a post with neither an end nor the note that it is over, and known by more than old filings. */
export function isCurrent(role: Dated): boolean {
  return role.end === undefined && !role.ended && !role.seen && !isFounding(role);
}

/** Founding is a deed with a date, no post that lasts: a founder who left is a founder still. */
export function isFounding(role: Pick<Role, 'title'>): boolean {
  return role.title === 'founder' || role.title === 'co-founder';
}

/**
 * The roles held on a day, surest and newest first.
 *
 * Roles without any date are left out of the past: nothing says that they were held then.
 */
export function rolesAt(roles: readonly Role[], day: string): readonly { readonly role: Role; readonly held: Held }[] {
  return roles
    .map((role) => ({ role, held: isHeldOn(role, day) }))
    .filter(({ role, held }) => held !== 'no' && (role.start !== undefined || role.end !== undefined))
    .sort((a, b) => Number(b.held === 'yes') - Number(a.held === 'yes') || compareStart(b.role, a.role));
}

/** Oldest first; a role without a start sorts before the others. */
export function compareStart(a: Pick<Role, 'start'>, b: Pick<Role, 'start'>): number {
  const [x, y] = [a, b].map((role) => (role.start === undefined ? '' : earliestDay(role.start))) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}
