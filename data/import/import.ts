/**
 * `npm run data:import -- FOLDER`: makes `data/imported/` from the raw public data files in FOLDER.
 *
 * Sorted and stable: run twice, nothing changes; a new input shows as a readable diff, one record a line. What is left out because it
 * clashes with another record is printed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFiles } from '../../lib/dataset/check';
import { tokensOf } from '../../lib/dataset/name-forms';
import { nameText, type Company, type Entity, type Person } from '../../lib/model/record';
import { DATA_FOLDER, readSourceFiles } from '../read-files';
import { sortedJson, sortedLine } from '../sorted-json';
import { importCompanies, type Imported } from './companies';
import { importCongress } from './congress';
import { importCourts } from './courts';
import { importOfficers } from './officers';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npm run data:import -- FOLDER   (the folder of the raw data files, one folder a source)');
  process.exit(2);
}
const { records } = parseFiles(readSourceFiles());
const coreCompanies = records.filter((record): record is Company => record.kind === 'company');
const corePeople = records.filter((record): record is Person => record.kind === 'person');
const companies = importCompanies(folder, coreCompanies);
const listed = withoutSharedNames(companies.records, coreCompanies);
write('companies', { ...companies, records: listed });
const congress = importCongress(folder, corePeople);
write('congress', congress);
const taken = new Set<string>([...records, ...listed, ...congress.records].map(({ id }) => id));
write('officers', importOfficers(folder, [...coreCompanies, ...listed], corePeople, taken));
const courts = importCourts(folder);
writeFileSync(join(DATA_FOLDER, 'imported', 'courts.json'), sortedJson(courts));
console.error(`courts: ${Object.keys(courts).length}`);

function write(name: string, { records: made, clashes }: Imported<Entity>): void {
  mkdirSync(join(DATA_FOLDER, 'imported'), { recursive: true });
  writeFileSync(
    join(DATA_FOLDER, 'imported', `${name}.jsonl`),
    made.map((record) => `${sortedLine(record)}\n`).join(''),
  );
  for (const clash of clashes) console.error(`${name}: ${clash}`);
  console.error(`${name}: ${made.length} records, ${clashes.length} left out`);
}

/** A name that two companies bear tells neither: the imported ones lose it, and a company without a name is left out. */
function withoutSharedNames(made: readonly Company[], core: readonly Company[]): Company[] {
  const owners = new Map<string, Set<string>>();
  for (const company of [...core, ...made])
    for (const name of Object.values(company.names).flat()) {
      const key = tokensOf(nameText(name)).join(' ');
      owners.set(key, (owners.get(key) ?? new Set()).add(company.id));
    }
  return made.flatMap((company) => {
    const names = Object.fromEntries(
      Object.entries(company.names).flatMap(([lang, list]) => {
        const own = list.filter((name) => owners.get(tokensOf(nameText(name)).join(' '))?.size === 1); // prettier-ignore
        return own.length > 0 ? [[lang, own] as const] : [];
      }),
    );
    return names['en'] ? [{ ...company, names }] : [];
  });
}
