/**
 * Officers of S&P 500 companies from their ownership filings (Form 4): who was reported with which title, between which filings.
 *
 * The filings say when somebody reported a trade under a title, not when the post began or ended: a role gets `seen`, no start and no end.
 */
import { join } from 'node:path';
import { nameText, type Company, type Person, type Role } from '../../lib/model/record';
import { z } from '../../lib/model/schema';
import { isCompany, type Imported } from './companies';
import { plainCompanyName } from './company-name';
import { parseFilingName, writtenForms } from './filing-name';
import { parseFilingTitle } from './filing-title';
import { readCsv } from './read-table';
import { slugOf } from './slug';

/** The persons of the curated core, as far as they identify somebody. */
export type CorePerson = Pick<Person, 'id' | 'ids' | 'names' | 'roles'>;

const text = z.string();
const row = z.object({
  ticker: text,
  issuer_name: text,
  owner_cik: text,
  owner_name: text,
  title: text,
  first_transaction: text,
  last_transaction: text,
});
type Row = z.infer<typeof row>;

/** The day of the copy that was read. */
const READ = '2026-08-22';

/**
 * @param companies all companies of the dataset: officers of others are left out
 * @param taken ids that are somebody else's
 * @param core curated persons: whoever bears one of their names at one of their companies is taken for them and left out
 */
export function importOfficers(
  folder: string,
  companies: readonly Company[],
  core: readonly CorePerson[],
  taken: ReadonlySet<string>,
): Imported<Person> {
  const byTicker = new Map(companies.flatMap((company) => (company.ids.ticker ? [[company.ids.ticker.replace(/^.*[: ]/, ''), company] as const] : []))); // prettier-ignore
  const owners = new Map<string, Row[]>();
  for (const filing of readCsv(join(folder, 'sec-form4-roles', 'roles.csv'), row)) {
    if (byTicker.has(filing.ticker) || isCompany(filing.issuer_name))
      owners.set(filing.owner_cik, [...(owners.get(filing.owner_cik) ?? []), filing]);
  }
  const coreNames = namesOf(core);
  const clashes: string[] = [];
  const drafts: { slug: string; ticker: string; person: Person }[] = [];
  for (const [cik, filings] of owners) {
    const name = parseFilingName(filings[0]?.owner_name ?? '');
    const roles = mergeRoles(filings, byTicker);
    if (!name || !roles.some((role) => role.organisation)) continue;
    const forms = writtenForms(name);
    const known = forms.map((form) => coreNames.get(slugOf(form))).find((person) => person !== undefined);
    if (known) {
      const together = known.roles.some((role) => roles.some((other) => other.organisation === role.organisation));
      if (!together) clashes.push(`${forms[0]} (owner ${cik}) bears a name of ${known.id} and shares no company with that person: left out`); // prettier-ignore
      continue;
    }
    drafts.push({
      slug: slugOf(forms[0] ?? ''),
      ticker: filings[0]?.ticker ?? '',
      person: toPerson(cik, forms, roles),
    });
  }
  return { records: withDistinctIds(drafts, taken), clashes };
}

/** One role for each company and post, seen from the first filing to the last; a company that is gone since has its name alone. */
function mergeRoles(filings: readonly Row[], byTicker: ReadonlyMap<string, Company>): Role[] {
  const merged = new Map<string, Role>();
  for (const filing of filings) {
    const organisation = byTicker.get(filing.ticker)?.id;
    const organisationName = plainCompanyName(filing.issuer_name.replace(/ *\/.*/, ''));
    const where = organisation === undefined ? { organisationName } : { organisation };
    for (const title of parseFilingTitle(filing.title)) {
      const key = `${organisation ?? organisationName} ${title.title ?? title.titleText}`;
      const known = merged.get(key)?.seen;
      const from = [known?.from, filing.first_transaction].filter((day) => day !== undefined).sort()[0] ?? '';
      const to =
        [known?.to, filing.last_transaction]
          .filter((day) => day !== undefined)
          .sort()
          .at(-1) ?? '';
      merged.set(key, { ...where, seen: { from, to }, sources: ['sec'], ...title });
    }
  }
  return [...merged.values()].sort((a, b) => ((a.seen?.to ?? '') < (b.seen?.to ?? '') ? -1 : 1));
}

function toPerson(cik: string, forms: readonly string[], roles: Role[]): Person {
  return {
    id: '' as Person['id'],
    ids: { cik: cik.replace(/^0+/, '') },
    kind: 'person',
    names: { en: [...forms] },
    profile: {},
    roles,
    sources: {
      sec: {
        checked: READ,
        primary: true,
        publisher: 'SEC EDGAR',
        url: `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${cik}&type=4&owner=only`,
      },
    },
    tier: 'imported',
  };
}

/** Namesakes all get their company and number behind the id, so that the id of one does not hang on who else is there. */
function withDistinctIds(
  drafts: readonly { slug: string; ticker: string; person: Person }[],
  taken: ReadonlySet<string>,
): Person[] {
  const counts = new Map<string, number>();
  for (const { slug } of drafts) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return drafts
    .map(({ slug, ticker, person }) => {
      const id = counts.get(slug) === 1 && !taken.has(slug) ? slug : `${slug}-${slugOf(ticker)}-${person.ids.cik}`;
      return { ...person, id: id as Person['id'] };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function namesOf(core: readonly CorePerson[]): ReadonlyMap<string, CorePerson> {
  const names = new Map<string, CorePerson>();
  for (const person of core) for (const name of person.names['en'] ?? []) names.set(slugOf(nameText(name)), person);
  return names;
}
