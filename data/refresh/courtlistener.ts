/**
 * CourtListener: whether a docket has moved since somebody last looked at the lawsuit's status.
 *
 * A status is never derived: RECAP has what its users brought there, and only a person can tell an order from a letter. Entries and
 * parties are asked for only when something was filed, since the free tier gives 125 requests a day.
 * @see https://www.courtlistener.com/help/api/rest/
 */
import type { DatasetRecord, Lawsuit } from '../../lib/model/record';
import { daySchema } from '../../lib/model/partial-date';
import { z } from '../../lib/model/schema';
import { canBeSame, hasName, nameKey } from './propose-fact';
import type { Draft } from './proposal';
import type { RefreshSource } from './source';

const docketSchema = z.object({
  absolute_url: z.string(),
  docket_number: z.nullable(z.string()),
  date_filed: z.nullable(daySchema),
  date_terminated: z.nullable(daySchema),
  date_last_filing: z.nullable(daySchema),
});
const entriesSchema = z.object({
  results: z.array(z.object({ entry_number: z.nullable(z.number()), date_filed: z.nullable(daySchema), description: z.string() })), // prettier-ignore
});
const partiesSchema = z.object({
  results: z.array(z.object({ name: z.string(), party_types: z.array(z.object({ name: z.string() })) })),
});

/** Picked: enough to see what happened. */
const LINES = 5;
const OPEN: ReadonlySet<string> = new Set(['filed', 'pending', 'stayed', 'on-trial']);

export const courtlistener: RefreshSource = {
  base: 'https://www.courtlistener.com/api/rest/v4',
  // The free tier since 2026-05-07.
  limits: [
    { count: 5, windowMs: 60_000 },
    { count: 50, windowMs: 3600_000 },
    { count: 125, windowMs: 86_400_000 },
  ],
  token: {
    variable: 'COURTLISTENER_TOKEN',
    where: 'a free account at courtlistener.com shows it under Profile, API',
    header: (token) => `Token ${token}`,
  },
  covers: (record) => record.kind === 'lawsuit' && record.ids.courtlistener !== undefined,
  reader: ({ client, base, records }) => async (draft) => {
    const lawsuit = draft.record;
    const id = lawsuit.ids.courtlistener;
    if (lawsuit.kind !== 'lawsuit' || id === undefined) return;
    const { value: docket } = await client.fetchJson(`${base}/dockets/${id}/?fields=absolute_url,docket_number,date_filed,date_terminated,date_last_filing`, docketSchema); // prettier-ignore
    const page = `https://www.courtlistener.com${docket.absolute_url}`;
    compareDocket(draft, lawsuit, docket, page);
    if (docket.date_last_filing === null || docket.date_last_filing <= lawsuit.status.checked) return;
    draft.note(`filed in on ${docket.date_last_filing}, status ("${lawsuit.status.word}") checked on ${lawsuit.status.checked}: it may be stale`, page); // prettier-ignore
    const { value: entries } = await client.fetchJson(`${base}/docket-entries/?docket=${id}&order_by=-recap_sequence_number&fields=entry_number,date_filed,description`, entriesSchema); // prettier-ignore
    for (const { entry_number, date_filed, description } of entries.results.filter((entry) => (entry.date_filed ?? '') > lawsuit.status.checked).slice(0, LINES))
      draft.note(`entry ${entry_number ?? '(no number)'} of ${date_filed}: ${description.replace(/\s+/g, ' ').slice(0, 200)}`, page);
    const { value: parties } = await client.fetchJson(`${base}/parties/?docket=${id}&filter_nested_results=True&fields=name,party_types`, partiesSchema); // prettier-ignore
    compareParties(draft, lawsuit, parties.results, records, page);
  },
}; // prettier-ignore

function compareDocket(draft: Draft, lawsuit: Lawsuit, docket: z.infer<typeof docketSchema>, page: string): void {
  const { docket_number: number, date_filed: filed, date_terminated: terminated } = docket;
  if (number && lawsuit.docket === undefined) {
    lawsuit.docket = number;
    draft.change(`docket: ${number}`, page);
  } else if (number && lawsuit.docket && docketKey(number) !== docketKey(lawsuit.docket))
    draft.conflict(`docket: ${lawsuit.docket} in the record, ${number} in the source`, page);
  if (filed !== null && !canBeSame(filed, lawsuit.filed))
    draft.conflict(`filed: ${lawsuit.filed} in the record, ${filed} in the source`, page);
  if (terminated !== null && OPEN.has(lawsuit.status.word))
    draft.conflict(`status: ${lawsuit.status.word} in the record, the docket was closed on ${terminated}`, page);
}

/** "1:23-cv-08292-SHS" and "1:23-cv-8292" are one: office, zeros and the judges' letters may be left out. */
function docketKey(number: string): string {
  return number.toLowerCase().replace(/(-\d+)(?:-[a-z]+)+$/, '$1').replace(/^\d+:/, '').replace(/\b0+(?=\d)/g, '').trim(); // prettier-ignore
}

type Party = z.infer<typeof partiesSchema>['results'][number];

function compareParties(draft: Draft, lawsuit: Lawsuit, parties: readonly Party[], records: readonly DatasetRecord[], page: string): void {
  const entities = lawsuit.parties.flatMap(({ entity }) => records.filter((record) => record.id === entity).flatMap((record) => (record.kind === 'lawsuit' ? [] : [record])));
  const keys = new Set(lawsuit.parties.map(({ name = '' }) => nameKey({ kind: 'company' }, name)));
  const isKnown = ({ name }: Party): boolean => keys.has(nameKey({ kind: 'company' }, name)) || entities.some((entity) => hasName(entity, name));
  const unknown = parties.filter((party) => !isKnown(party));
  for (const { name, party_types: types } of unknown.slice(0, LINES)) draft.note(`party that the record does not name: ${name} (${types.map((type) => type.name).join(', ')})`, page);
  if (unknown.length > LINES) draft.note(`${unknown.length - LINES} more such parties`, page);
} // prettier-ignore
