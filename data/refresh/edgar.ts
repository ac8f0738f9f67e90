/**
 * SEC EDGAR: former names of companies, and filings that report changes of officers or directors.
 *
 * Such a filing is free text: it is only pointed at, a person reads it. Public domain; ten requests a second at most.
 * @see https://www.sec.gov/search-filings/edgar-application-programming-interfaces
 */
import type { Company, DatasetRecord } from '../../lib/model/record';
import { isCurrent } from '../../lib/model/role';
import { z } from '../../lib/model/schema';
import { hasName, nameKey, proposeName } from './propose-fact';
import type { RefreshSource } from './source';

const submissionsSchema = z.object({
  name: z.string(),
  formerNames: z.array(z.object({ name: z.string(), from: z.nullable(z.string()), to: z.nullable(z.string()) })),
  filings: z.object({
    // One filing is one place in all of these lists. They hold the latest thousand: years.
    recent: z
      .object({
        accessionNumber: z.array(z.string()),
        filingDate: z.array(z.string()),
        form: z.array(z.string()),
        items: z.array(z.string()),
        primaryDocument: z.array(z.string()),
      })
      .check(z.refine((lists) => new Set(Object.values(lists).map((list) => list.length)).size === 1, 'lists of one length')), // prettier-ignore
  }),
});

/** Departure, election or appointment of directors and officers. */
const OFFICERS_ITEM = '5.02';

export const edgar: RefreshSource = {
  base: 'https://data.sec.gov',
  limits: [{ count: 8, windowMs: 1_000 }],
  covers: (record) => record.kind === 'company' && record.ids.cik !== undefined,
  reader: ({ client, base, records }) => {
    const read = new Set(records.flatMap((record) => Object.values(record.sources).map(({ url }) => url)));
    return async (draft) => {
      const company = draft.record;
      if (company.kind !== 'company' || company.ids.cik === undefined) return;
      const cik = company.ids.cik.padStart(10, '0');
      const { value } = await client.fetchJson(`${base}/submissions/CIK${cik}.json`, submissionsSchema);
      const page = `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${cik}`;
      if (!hasName(company, value.name)) draft.note(`EDGAR names it "${value.name}": renamed?`, page);
      for (const { name, from, to } of value.formerNames)
        // EDGAR also lists other spellings of the name of today as former ones.
        if (nameKey(company, name) !== nameKey(company, value.name)) proposeName(draft, company, 'en', { text: name, since: from?.slice(0, 10), until: to?.slice(0, 10) }, page); // prettier-ignore
      const { accessionNumber, filingDate, form, items, primaryDocument } = value.filings.recent;
      const since = lastCheck(company, records);
      for (const [at, accession] of accessionNumber.entries()) {
        const date = filingDate[at] ?? '';
        if (!/^8-K(?:\/A)?$/.test(form[at] ?? '') || !items[at]?.split(',').includes(OFFICERS_ITEM) || date < since) continue; // prettier-ignore
        const document = `https://www.sec.gov/Archives/edgar/data/${Number(cik)}/${accession.replaceAll('-', '')}/${primaryDocument[at]}`;
        if (!read.has(document)) draft.note(`officer or director change reported on ${date} (${form[at]}, item ${OFFICERS_ITEM}): read it`, document); // prettier-ignore
      }
    };
  },
};

/** The day since which somebody's current role at the company has not been looked at; of nobody's, the company's own last check. */
function lastCheck(company: Company, records: readonly DatasetRecord[]): string {
  const newest = (record: DatasetRecord, keys: readonly string[]): string => keys.map((key) => record.sources[key]?.checked ?? '').sort().at(-1) ?? ''; // prettier-ignore
  const roles = records.flatMap((record) => (record.kind === 'person' ? record.roles.filter((role) => role.organisation === company.id && isCurrent(role)).map((role) => newest(record, role.sources)) : [])); // prettier-ignore
  return roles.sort()[0] ?? newest(company, Object.keys(company.sources));
}
