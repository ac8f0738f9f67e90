/**
 * Courts of the United States in which companies sue: names, and the ids by which CourtListener finds their dockets.
 *
 * The list writes one kind of court in several ways ("District Court, S.D. New York", "United States District Court for the Northern District
 * of California"); records and cards write it in one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../lib/model/schema';

const courtsSchema = z.array(
  z.object({ id: z.string(), level: z.nullish(z.string()), name: z.string(), system: z.nullish(z.string()) }),
);

/** Names by id: federal district, bankruptcy and appeal courts, the highest court of each state, Delaware's courts for companies. */
export function importCourts(folder: string): Readonly<Record<string, string>> {
  const path = join(folder, 'courts-db', 'courts.json');
  const courts = courtsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const named = courts.flatMap(({ id, level, name, system }): [string, string][] => {
    if (system === 'federal') return [federalName(name)].flatMap((usual) => (usual === undefined ? [] : [[id, usual]]));
    return system === 'state' && /^[a-z]+$/.test(id) && ((level === 'colr' && /Supreme|^New York Court of Appeals$/.test(name)) || DELAWARE.has(id)) ? [[id, name]] : []; // prettier-ignore
  });
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const DELAWARE: ReadonlySet<string> = new Set(['delch', 'delsuperct']);

/** @returns undefined for courts that are gone or of another kind */
function federalName(listed: string): string | undefined {
  if (listed === 'Supreme Court of the United States') return 'US Supreme Court';
  const name = listed
    .replace(/^(?:United States|U\.?S\.?) /, '')
    .replace(/\bDist\. ?/, 'District ')
    .trim();
  const appeals = /^Court of Appeals for the (.+ Circuit)$/.exec(name)?.[1];
  if (appeals) return `US Court of Appeals for the ${appeals}`;
  const [, court, place = ''] = /^((?:District|Bankruptcy) Court)(?:,| for the) (.+)$/.exec(name) ?? [];
  if (!court) return undefined;
  const district = /^(?:([NSEWMC])\. ?)?D\. (.+)$/.exec(place);
  if (district) return `US ${court} for the ${directionOf(district[1])}District of ${district[2]}`;
  return /^(?:\w+ )?District of /.test(place) ? `US ${court} for the ${place}` : undefined;
}

const DIRECTIONS: Readonly<Record<string, string>> = { N: 'Northern ', S: 'Southern ', E: 'Eastern ', W: 'Western ', M: 'Middle ', C: 'Central ' }; // prettier-ignore

function directionOf(letter: string | undefined): string {
  return letter === undefined ? '' : (DIRECTIONS[letter] ?? '');
}
