/** What each source's answers become. Answers in the documented shapes, as small as the shape allows. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposalSchema, type Proposal } from '@/data/refresh/proposal';
import { sampleFiles, type JsonRecord } from '../../lib/dataset/sample';
import { linesOf, playSource, Workplace, type PlayedSource } from './play-source';

interface Lines {
  readonly changes?: readonly string[];
  readonly conflicts?: readonly string[];
  readonly notes?: readonly string[];
}

/** The proposal for one record of the sample, into which `ids` (and more) were put. */
async function propose(source: string, path: string, more: JsonRecord, plays: PlayedSource['plays'], others: { [path: string]: JsonRecord } = {}): Promise<{ proposal: Proposal | undefined; server: PlayedSource }> {
  const place = new Workplace((files) => {
    for (const [other, fields] of Object.entries({ ...others, [path]: more })) files[other] = { ...files[other], ...fields };
  });
  const server = await playSource(plays);
  const id = path.replace(/.*\/|\.json$/g, '');
  const { proposed, skipped } = await place.run(source, server.base, { only: [id] });
  expect(skipped).toEqual([]);
  const proposal = proposed.length > 0 ? proposalSchema.parse(JSON.parse(readFileSync(place.pathOf(source, id), 'utf8'))) : undefined;
  return { proposal, server };
} // prettier-ignore

function expectLines(proposal: Proposal | undefined, lines: Lines): void {
  expect(proposal ? linesOf(proposal) : { changes: [], conflicts: [], notes: [] }).toEqual({ changes: [], conflicts: [], notes: [], ...lines }); // prettier-ignore
}

const COMPANY = 'companies/example-works.json';

describe('wikidata', () => {
  const item = (id: string) => ({ snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', id } } }); // prettier-ignore
  const time = (text: string, precision = 11) => ({ snaktype: 'value', datavalue: { type: 'time', value: { time: text, precision, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' } } }); // prettier-ignore
  const page = (url: string, ...more: object[]) => ({ hash: 'x', snaks: { P854: [{ snaktype: 'value', datavalue: { type: 'string', value: url } }], ...Object.assign({}, ...more) } }); // prettier-ignore
  const says = (mainsnak: object, qualifiers: object = {}, references: object[] = [], rank = 'normal') => ({ id: 's', type: 'statement', mainsnak, rank, qualifiers, references }); // prettier-ignore
  const label = (language: string, value: string) => ({ [language]: { language, value } });
  const entity = (id: string, claims: object, labels: object = {}) => ({ entities: { [id]: { id, type: 'item', labels, claims } } }); // prettier-ignore
  const labelUrl = (id: string) => `/w/api.php?action=wbgetentities&format=json&ids=${id}&props=labels&languages=en%7Cmul`; // prettier-ignore
  const known = { somevalue: { snaktype: 'somevalue' }, novalue: { snaktype: 'novalue' } };

  const reuters = page('https://www.reuters.com/a', { P813: [time('+2026-03-02T00:00:00Z')] });
  const two = [reuters, page('https://example.com/b')];
  const fromWikipedia = { hash: 'y', snaks: { P143: [item('Q328')] } };
  const start = (text: string, precision?: number) => ({ P580: [time(text, precision)] });
  const end = (text: string, precision?: number) => ({ P582: [time(text, precision)] });

  /** Of the person: ceo of example-works since 2020 (no end), miller at Old Mill 2015-03 to 2019. Q2 is example-works. */
  const rows: readonly (readonly [string, { person?: object; company?: object; labels?: object }, Lines])[] = [
    ['the same post says nothing', { company: { P169: [says(item('Q1'), start('+2020-01-01T00:00:00Z', 9), two)] } }, {}],
    ['a later start is a conflict', { company: { P169: [says(item('Q1'), start('+2021-05-01T00:00:00Z'), two)] } }, { conflicts: ['roles[0] (ceo at example-works).start: 2020 in the record, 2021-05-01 in the source'] }],
    ['a finer start is a note', { company: { P169: [says(item('Q1'), start('+2020-05-00T00:00:00Z', 10), two)] } }, { notes: ['roles[0] (ceo at example-works).start: 2020 in the record, more exactly 2020-05 in the source'] }],
    ['an end of a post held today is a conflict', { company: { P169: [says(item('Q1'), end('+2026-03-01T00:00:00Z'), two)] } }, { conflicts: ['roles[0] (ceo at example-works): held today in the record, ended 2026-03-01 in the source'] }],
    ['an unknown end too', { company: { P169: [says(item('Q1'), { P582: [known.somevalue] }, two)] } }, { conflicts: ['roles[0] (ceo at example-works): held today in the record, ended on an unknown day in the source'] }],
    ['no end agrees with a post held today', { company: { P169: [says(item('Q1'), { P582: [known.novalue] }, two)] } }, {}],
    ['a deprecated statement is none', { company: { P169: [says(item('Q1'), end('+2026-03-01T00:00:00Z'), two, 'deprecated')] } }, {}],
    ['preferred beats normal at one time', { company: { P169: [says(item('Q1'), end('+2026-03-01T00:00:00Z'), two), says(item('Q1'), {}, two, 'preferred')] } }, {}],
    ['preferred leaves an earlier term alone', { company: { P169: [says(item('Q1'), { ...start('+2011-01-01T00:00:00Z', 9), ...end('+2012-01-01T00:00:00Z', 9) }, [reuters]), says(item('Q1'), start('+2020-01-01T00:00:00Z', 9), two, 'preferred')] } }, { changes: ['roles: ceo at example-works from 2011 until 2012'] }],
    ['of someone else says nothing', { company: { P169: [says(item('Q9'), end('+2026-03-01T00:00:00Z'), two)] } }, {}],
    ['a second seat with two publishers is added', { company: { P3320: [says(item('Q1'), start('+2024-00-00T00:00:00Z', 9), two)] } }, { changes: ['roles: board-member at example-works from 2024'] }],
    ['a current post with one publisher is a note', { company: { P488: [says(item('Q1'), {}, [reuters])] } }, { notes: ['current role with one publisher only (https://www.reuters.com/a): chair at example-works; find a second one'] }],
    ['"imported from Wikipedia" is no reference', { company: { P488: [says(item('Q1'), start('+2024-00-00T00:00:00Z', 9), [fromWikipedia])] } }, { notes: ['role without a reference: chair at example-works from 2024'] }],
    ['one founder of two is a co-founder', { company: { P112: [says(item('Q1'), {}, two), says(item('Q9'), {}, two)] } }, { changes: ['roles: co-founder at example-works'] }],
    ['a decade is no date', { company: { P3320: [says(item('Q1'), { ...start('+2010-00-00T00:00:00Z', 8), ...end('+00000002014-06-00T00:00:00Z', 10) }, [reuters])] } }, { changes: ['roles: board-member at example-works until 2014-06'] }],
    ['an employer with a post', { person: { P108: [says(item('Q7'), { P39: [item('Q8')], ...end('+2012-00-00T00:00:00Z', 9) }, [reuters])] } }, { changes: ['roles: cfo at Big Bank until 2012'] }],
    ['an employer without a post', { person: { P108: [says(item('Q7'), end('+2012-00-00T00:00:00Z', 9), [reuters])] } }, { notes: ['a post without a title at Big Bank, ? to 2012'] }],
    ['an employer whose post is known', { person: { P108: [says(item('Q2'))] } }, {}],
    ['an office without an organisation', { person: { P39: [says(item('Q8'), start('+2025-01-20T00:00:00Z'))] } }, { notes: ['is "chief financial officer" since 2025-01-20; the source names no organisation'] }],
    ['a death with a reference', { person: { P570: [says(time('+2026-02-03T00:00:00Z'), {}, [reuters])] } }, { changes: ['profile.died: 2026-02-03'] }],
    ['a death on an unknown day', { person: { P570: [says(known.somevalue)] } }, { notes: ['profile.died: on an unknown day'] }],
    ['labels: new, known, like English, in brackets', { labels: { ...label('en', 'Ada Example'), ...label('de', 'Ada Example'), ...label('ru', 'Экзампл, Ада'), ...label('uk', 'Ада Екзампл'), ...label('ja', 'エイダ (実業家)') } }, { changes: ['names.uk: Ада Екзампл'] }],
    ['labels: the one of all languages stands for English', { labels: label('mul', 'Ada B. Example') }, { changes: ['names.en: Ada B. Example'] }],
    ['labels: Chinese by place, once where the scripts differ only in their characters', { labels: { ...label('zh', '埃达'), ...label('zh-hans', '艾达'), ...label('zh-tw', '艾達'), ...label('zh-hk', '愛達') } }, { changes: ['names.zh-Hans: 艾达', 'names.zh-Hant: 愛達'] }],
  ]; // prettier-ignore

  const plays = ({ person = {}, company = {}, labels = {} }: { person?: object; company?: object; labels?: object }): PlayedSource['plays'] => ({
    '/wiki/Special:EntityData/Q1.json': entity('Q1', { P31: [says(item('Q5'))], ...person }, labels),
    '/wiki/Special:EntityData/Q2.json': entity('Q2', company),
    [labelUrl('Q7')]: entity('Q7', {}, label('mul', 'Big Bank')),
    [labelUrl('Q8')]: entity('Q8', {}, label('en', 'chief financial officer')),
    [labelUrl('Q9')]: entity('Q9', {}, label('en', 'Grace Sample')),
  }); // prettier-ignore
  const PERSON = 'people/ada-example.json';
  const withItem = { [COMPANY]: { ids: { wikidata: 'Q2' } } };

  it.each(rows)('%s', async (_, said, lines) => {
    const { proposal } = await propose('wikidata', PERSON, {}, plays(said), withItem);
    expectLines(proposal, lines);
  });

  it('a curated fact stands as it was; sources have the day on which they were read, and the name that the dataset knows', async () => {
    const company = { P169: [says(item('Q1'), { ...start('+2021-05-01T00:00:00Z'), ...end('+2026-03-01T00:00:00Z') }, two)], P3320: [says(item('Q1'), {}, two)] }; // prettier-ignore
    const { proposal } = await propose('wikidata', PERSON, {}, plays({ company }), withItem);
    const before = sampleFiles()[PERSON] as { roles: JsonRecord[]; sources: JsonRecord };
    expect(proposal?.conflicts.length).toBe(2);
    expect(proposal?.record).toEqual({
      ...before,
      roles: [
        { organisation: 'example-works', title: 'board-member', sources: ['reuters-com-2026-03-02', 'register-2026-11-24'] }, // prettier-ignore
        ...before.roles,
      ],
      sources: {
        ...before.sources,
        'reuters-com-2026-03-02': { checked: '2026-03-02', publisher: 'reuters.com', url: 'https://www.reuters.com/a' },
        'register-2026-11-24': { checked: '2026-11-24', publisher: 'Register', url: 'https://example.com/b' },
      },
    });
  });

  it('a post that is over on an unknown day gets the day', async () => {
    const roles = [{ ended: true, organisation: 'example-works', sources: ['register'], start: '2020', title: 'ceo' }];
    const over = (qualifiers: object) => plays({ company: { P169: [says(item('Q1'), qualifiers, [reuters])] } });
    const { proposal } = await propose('wikidata', PERSON, { roles }, over(end('+2026-03-01T00:00:00Z')), withItem);
    expectLines(proposal, { changes: ['roles[0] (ceo at example-works).end: 2026-03-01'] });
    expect(proposal?.record).toMatchObject({ roles: [{ end: '2026-03-01', organisation: 'example-works', sources: ['register', 'reuters-com-2026-03-02'], start: '2020', title: 'ceo' }] }); // prettier-ignore
    expect(JSON.stringify(proposal?.record)).not.toContain('"ended"');
    const held = await propose('wikidata', PERSON, { roles }, over({ P582: [known.novalue] }), withItem);
    expectLines(held.proposal, { conflicts: ['roles[0] (ceo at example-works): ended on an unknown day in the record, not ended in the source'] }); // prettier-ignore
  });

  it('an article leads to the item; what is no person is not used', async () => {
    const title = '/w/api.php?action=wbgetentities&format=json&sites=enwiki&titles=Ada+Example&props=labels%7Cclaims';
    const ids = { ids: { wikipedia: 'Ada Example' } };
    const person = await propose('wikidata', PERSON, ids, { [title]: entity('Q1', { P31: [says(item('Q5'))] }) });
    expectLines(person.proposal, {
      changes: ['ids.wikidata: Q1, to which the Wikipedia article "Ada Example" belongs'],
    });
    const list = await propose('wikidata', PERSON, ids, { [title]: entity('Q3', { P31: [says(item('Q4167410'))] }) });
    expectLines(list.proposal, { conflicts: ['ids: Q3 is no person, nothing of it was used'] });
  });

  it('a company: a merged item, empty maps as lists, heads of whom there is no record', async () => {
    const head = says(item('Q9'), start('+2026-10-01T00:00:00Z'));
    const merged = { entities: { Q20: { id: 'Q20', labels: [], claims: { P169: [head], P576: [] } } } };
    const { proposal } = await propose('wikidata', COMPANY, { ids: { wikidata: 'Q2' } }, { ...plays({}), '/wiki/Special:EntityData/Q2.json': merged }); // prettier-ignore
    expectLines(proposal, { conflicts: ['ids.wikidata: Q2 in the record, merged into Q20'], notes: ['ceo is Grace Sample (Q9) since 2026-10-01, of whom there is no record'] }); // prettier-ignore
  });

  it('a successor shows whose post is not ended', async () => {
    const grace = { id: 'grace-sample', ids: { wikidata: 'Q9' }, kind: 'person', names: { en: ['Grace Sample'] }, profile: {}, roles: [{ organisation: 'example-works', sources: ['x'], title: 'cfo' }], sources: { x: { checked: '2026-11-01', publisher: 'X', url: 'https://x.example' } }, tier: 'curated' }; // prettier-ignore
    const company = { P169: [says(item('Q9'), { P1365: [item('Q1')] }, two)] };
    const { proposal } = await propose('wikidata', 'people/grace-sample.json', grace, { ...plays({ company }), '/wiki/Special:EntityData/Q9.json': entity('Q9', { P31: [says(item('Q5'))] }) }, withItem); // prettier-ignore
    expectLines(proposal, { changes: ['roles: ceo at example-works'], conflicts: ['ada-example: still ceo in the dataset, replaced by grace-sample in the source'] }); // prettier-ignore
  });
});

describe('edgar', () => {
  const filings = (rows: readonly (readonly [form: string, date: string, items: string])[]) => ({
    recent: {
      accessionNumber: rows.map((_, at) => `0001564590-22-00000${at}`),
      filingDate: rows.map(([, date]) => date),
      form: rows.map(([form]) => form),
      items: rows.map(([, , items]) => items),
      primaryDocument: rows.map((_, at) => `d${at}.htm`),
    },
    files: [],
  });
  const submissions = (more: object) => ({ cik: '1318605', name: 'EXAMPLE WORKS INC', formerNames: [], filings: filings([]), ...more }); // prettier-ignore
  const former = (name: string) => ({ name, from: '2005-02-17T00:00:00.000Z', to: '2017-01-27T00:00:00.000Z' });

  const rows: readonly (readonly [string, object, Lines, JsonRecord])[] = [
    ['the name of today in capitals says nothing', {}, {}, {}],
    ['another name of today is a note', { name: 'Sample Works, Inc.' }, { notes: ['EDGAR names it "Sample Works, Inc.": renamed?'] }, {}],
    ['a former name has its days', { formerNames: [former('EXAMPLE MOTORS INC')] }, { changes: ['names.en: Example Motors from 2005-02-17 until 2017-01-27'] }, {}],
    ['a former spelling of the name of today is none', { formerNames: [former('EXAMPLE WORKS, INC.')] }, {}, {}],
    ['a known former name gets its days', { formerNames: [former('EXAMPLE MOTORS INC')] }, { changes: ['names.en: "Example Motors" from 2005-02-17 until 2017-01-27'] }, { names: { en: ['Example Works', 'Example Motors'] } }],
    ['other days of a former name are a conflict', { formerNames: [former('EXAMPLE MOTORS INC')] }, { conflicts: ['names.en: "Example Motors" has until 2012, the source 2017-01-27'] }, { names: { en: ['Example Works', { text: 'Example Motors', since: '2005', until: '2012' }] } }],
    ['only new 8-K with item 5.02 are notes', { filings: filings([['8-K', '2026-11-20', '5.02,9.01'], ['8-K/A', '2026-11-03', '5.02'], ['8-K', '2026-11-20', '2.02,9.01'], ['10-Q', '2026-11-20', '5.02'], ['8-K', '2026-10-31', '5.02']]) }, { notes: ['officer or director change reported on 2026-11-20 (8-K, item 5.02): read it', 'officer or director change reported on 2026-11-03 (8-K/A, item 5.02): read it'] }, {}],
  ]; // prettier-ignore

  it.each(rows)('%s', async (_, more, lines, record) => {
    const { proposal } = await propose('edgar', COMPANY, { ids: { cik: '1318605' }, ...record }, { '/submissions/CIK0001318605.json': submissions(more) }); // prettier-ignore
    expectLines(proposal, lines);
  });

  it('a filing that a record cites has been read', async () => {
    const source = { checked: '2026-11-01', publisher: 'SEC', url: 'https://www.sec.gov/Archives/edgar/data/1318605/000156459022000000/d0.htm' }; // prettier-ignore
    const { proposal } = await propose('edgar', COMPANY, { ids: { cik: '1318605' } }, { '/submissions/CIK0001318605.json': submissions({ filings: filings([['8-K', '2026-11-20', '5.02']]) }) }, { 'companies/north-fund.json': { sources: { source } } }); // prettier-ignore
    expectLines(proposal, {});
  });

  it('the note leads to the document', async () => {
    const { proposal } = await propose('edgar', COMPANY, { ids: { cik: '1318605' } }, { '/submissions/CIK0001318605.json': submissions({ filings: filings([['8-K', '2026-11-20', '5.02']]) }) }); // prettier-ignore
    expect(proposal?.notes[0]?.source).toBe('https://www.sec.gov/Archives/edgar/data/1318605/000156459022000000/d0.htm'); // prettier-ignore
  });
});

describe('gleif', () => {
  const lei = '636700STJZG4U8W2I596';
  const answer = (more: object) => ({ data: { type: 'lei-records', id: lei, attributes: { lei, entity: { legalName: { name: 'Example Works AB (publ)', language: 'sv' }, otherNames: [], jurisdiction: 'SE', status: 'ACTIVE', expiration: { date: null, reason: null }, successorEntities: [], ...more } } } }); // prettier-ignore
  const rows: readonly (readonly [string, object, Lines])[] = [
    ['the legal name of a known name says nothing', {}, {}],
    ['another legal name is added in its language', { legalName: { name: 'Kommstart 174 AB', language: 'sv' } }, { changes: ['names.sv: Kommstart 174'] }],
    ['other names are added, Chinese ones by the seat', { jurisdiction: 'HK', otherNames: [{ name: 'Example Mills Limited', language: 'en', type: 'PREVIOUS_LEGAL_NAME' }, { name: '範例工廠有限公司', language: 'zh', type: 'ALTERNATIVE_LANGUAGE_LEGAL_NAME' }] }, { changes: ['names.en: Example Mills', 'names.zh-Hant: 範例工廠'] }],
    ['an inactive company and its follower', { status: 'INACTIVE', expiration: { date: '2025-04-01T00:00:00Z', reason: 'CORPORATE_ACTION' }, successorEntities: [{ lei: 'X', name: 'Newer Works' }] }, { conflicts: ['profile.dissolved: absent in the record, inactive in the source since 2025-04-01 (CORPORATE_ACTION)'], notes: ['followed by Newer Works (X)'] }],
  ]; // prettier-ignore

  it.each(rows)('%s', async (_, more, lines) => {
    const { proposal } = await propose('gleif', COMPANY, { ids: { lei } }, { [`/lei-records/${lei}`]: answer(more) });
    expectLines(proposal, lines);
  });
});

describe('courtlistener', () => {
  const SUIT = 'lawsuits/north-v-example.json';
  const docketUrl = '/dockets/77/?fields=absolute_url,docket_number,date_filed,date_terminated,date_last_filing';
  const docket = (more: object) => ({ absolute_url: '/docket/77/north-v-example/', docket_number: '1:24-cv-00100-AB', date_filed: '2024-01-09', date_terminated: null, date_last_filing: '2026-10-30', ...more }); // prettier-ignore
  const entries = { next: null, previous: null, results: [
    { entry_number: 41, date_filed: '2026-11-20', description: 'ORDER granting\n motion', recap_documents: [] },
    { entry_number: null, date_filed: '2026-11-01', description: 'old', recap_documents: [] },
  ] }; // prettier-ignore
  const parties = { next: null, results: ['North Fund, Inc.', 'Example Works LLC', 'JOHN DOE', 'Third Corp.'].map((name) => ({ name, party_types: [{ name: 'Defendant' }] })) }; // prettier-ignore
  const plays = (more: object) => ({
    [docketUrl]: docket(more),
    '/docket-entries/?docket=77&order_by=-recap_sequence_number&fields=entry_number,date_filed,description': entries,
    '/parties/?docket=77&filter_nested_results=True&fields=name,party_types': parties,
  });

  /** The record: filed 2024-01, pending, checked 2026-11-01. */
  const rows: readonly (readonly [string, object, JsonRecord, Lines])[] = [
    ['a docket that has not moved says nothing', {}, { docket: '24-cv-100' }, {}],
    ['a missing docket number is added', {}, {}, { changes: ['docket: 1:24-cv-00100-AB'] }],
    ['another docket number and day of filing are conflicts', { date_filed: '2024-02-01' }, { docket: '1:24-cv-00101' }, { conflicts: ['docket: 1:24-cv-00101 in the record, 1:24-cv-00100-AB in the source', 'filed: 2024-01 in the record, 2024-02-01 in the source'] }],
    ['a closed docket contradicts "pending"', { date_terminated: '2026-10-30' }, { docket: '24-cv-100' }, { conflicts: ['status: pending in the record, the docket was closed on 2026-10-30'] }],
    ['new filings make the status stale', { date_last_filing: '2026-11-20' }, { docket: '24-cv-100' }, { notes: ['filed in on 2026-11-20, status ("pending") checked on 2026-11-01: it may be stale', 'entry 41 of 2026-11-20: ORDER granting motion', 'party that the record does not name: Third Corp. (Defendant)'] }],
  ]; // prettier-ignore

  it.each(rows)('%s', async (_, more, record, lines) => {
    const { proposal, server } = await propose('courtlistener', SUIT, { ids: { courtlistener: '77' }, ...record }, plays(more)); // prettier-ignore
    expectLines(proposal, lines);
    // Each request is one of 125 a day.
    expect(server.requests.length).toBe('date_last_filing' in more ? 3 : 1);
    expect(server.requests[0]?.headers).toMatchObject({ authorization: 'Token secret', 'user-agent': 'Dramatis-refresh/1.0 (me@example.com)' }); // prettier-ignore
  });
});
