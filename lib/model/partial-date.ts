/**
 * Dates that keep the precision of their source: "2025", "2025-09" or "2025-09-16".
 *
 * A year is never turned into the first of January: `2025` means "some day in 2025".
 */
import { z } from './schema';

/** A date as it was published: year, month or day. Compare with `earliestDay` and `latestDay`, never as strings. */
export type PartialDate = string;

/** Accepts `YYYY`, `YYYY-MM` and `YYYY-MM-DD` of days that exist. */
export const partialDateSchema = z
  .string()
  .check(z.refine(isPartialDate, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD and must exist'));

/** A whole day, `YYYY-MM-DD`. */
export const daySchema = z
  .string()
  .check(z.refine((day) => day.length === 10 && isPartialDate(day), 'a day is written YYYY-MM-DD and must exist'));

function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

/** The first day that the date can mean, as `YYYY-MM-DD`: "2025" gives "2025-01-01". */
export function earliestDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that the date can mean, as `YYYY-MM-DD`: "2024-02" gives "2024-02-29". */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
