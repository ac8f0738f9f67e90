/**
 * Where the bars of a career stand on its time axis. Pure; drawn by `Career.tsx`.
 *
 * A date is a stretch of time: "2019" is the whole year. A bar is solid only where the post was held for sure, pale inside such
 * a stretch, dashed where a beginning or an end is unknown. Nothing is drawn where nothing is known.
 */
import { earliestDay, latestDay } from '../lib/model/partial-date';
import type { Role } from '../lib/model/record';
import { isCurrent, isFounding } from '../lib/model/role';

/** A piece of a bar, in fractions of the axis. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly look: 'sure' | 'loose' | 'open';
}

/** The axis from the first known date to its last day. */
export interface Axis {
  /** The place of a day; outside 0…1 when it lies off the axis. */
  readonly at: (day: string) => number;
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** How far a dashed piece reaches into the unknown. */
const OPEN_LENGTH = 0.12;
/** Room that the word at the end of the axis takes. */
const END_LABEL = 0.14;
const DAY_MS = 86_400_000;
/** As many years as fit side by side. */
const MOST_LABELS = 6;
const SHORTEST_AXIS_DAYS = 2 * 365;

/**
 * @param lastDay `YYYY-MM-DD`: today, or the day of death
 * @returns undefined when no role has a date
 */
export function layOutAxis(roles: readonly Pick<Role, 'start' | 'end' | 'seen'>[], lastDay: string): Axis | undefined {
  const known = roles.flatMap(({ start, end, seen }) => [start, end, seen?.from]).filter((date) => date !== undefined);
  const first = known.map(earliestDay).sort()[0];
  if (first === undefined) return undefined;
  const last = dayNumber(lastDay);
  const begin = Math.min(dayNumber(`${first.slice(0, 4)}-01-01`), last - SHORTEST_AXIS_DAYS);
  const at = (day: string): number => (dayNumber(day) - begin) / (last - begin);
  return { at, years: pickYears(begin, last, at) };
}

/** The pieces of one role's bar, in reading order, inside the axis. */
export function layOutRole(
  role: Pick<Role, 'title' | 'start' | 'end' | 'ended' | 'seen'>,
  axis: Axis,
): readonly Segment[] {
  const start = role.start === undefined ? undefined : stretchOf(role.start, axis);
  const end = role.end === undefined ? undefined : stretchOf(role.end, axis);
  if (role.seen) return layOutSeen(stretchOf(role.seen.from, axis).from, stretchOf(role.seen.to, axis).to);
  if (isFounding(role)) return start ? between(start, start) : [];
  if (start && end) return between(start, end);
  if (start) {
    const rest = isCurrent(role) ? piece(start.to, 1, 'sure') : piece(start.to, start.to + OPEN_LENGTH, 'open');
    return [...piece(start.from, start.to, 'loose'), ...rest];
  }
  if (end) return [...piece(end.from - OPEN_LENGTH, end.from, 'open'), ...piece(end.from, end.to, 'loose')];
  return isCurrent(role) ? piece(1 - OPEN_LENGTH, 1, 'open') : [];
}

/** Held for sure between two filings; it may have begun before and gone on after. */
function layOutSeen(from: number, to: number): readonly Segment[] {
  const held = { from, to, look: 'sure' } as const;
  return [...piece(from - OPEN_LENGTH / 2, from, 'open'), held, ...piece(to, to + OPEN_LENGTH / 2, 'open')];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretchOf(date: string, axis: Axis): Stretch {
  return { from: clamp(axis.at(earliestDay(date))), to: clamp(axis.at(latestDay(date))) };
}

function between(start: Stretch, end: Stretch): readonly Segment[] {
  // Both fall into the same year or month: only that they lie somewhere in it is known.
  if (start.to > end.from) return piece(start.from, end.to, 'loose');
  // A single day has no length and is drawn all the same.
  const held = { from: start.to, to: end.from, look: 'sure' } as const;
  return [...piece(start.from, start.to, 'loose'), held, ...piece(end.from, end.to, 'loose')];
}

function piece(from: number, to: number, look: Segment['look']): readonly Segment[] {
  const [a, b] = [clamp(from), clamp(to)];
  return b > a ? [{ from: a, to: b, look }] : [];
}

function pickYears(begin: number, last: number, at: (day: string) => number): Axis['years'] {
  const firstYear = new Date(begin * DAY_MS).getUTCFullYear();
  const lastYear = new Date(last * DAY_MS).getUTCFullYear();
  const step = [1, 2, 5, 10, 20, 50].find((years) => (lastYear - firstYear) / years <= MOST_LABELS) ?? 100;
  const years: { year: number; at: number }[] = [];
  for (let year = Math.ceil(firstYear / step) * step; year <= lastYear; year += step) {
    const place = at(`${year}-01-01`);
    if (place >= 0 && place <= 1 - END_LABEL) years.push({ year, at: place });
  }
  return years;
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}
