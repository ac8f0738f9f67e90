import { describe, expect, it } from 'vitest';
import { checkFiles } from '@/lib/dataset/check';
import { isSure } from '@/lib/dataset/sourcing';
import { REFERENCE, sampleFiles, toSourceFiles, type Json, type JsonRecord } from './sample';

const ADA = 'people/ada-example.json';
const WORKS = 'companies/example-works.json';
const FUND = 'companies/north-fund.json';
const SUIT = 'lawsuits/north-v-example.json';
type Files = { [path: string]: JsonRecord };

/** Puts a value at a path such as "roles.0.end" of a record; undefined takes the field out. */
function put(files: Files, path: string, field: string, value: Json | undefined): void {
  const keys = field.split('.');
  let at: Json = files[path] ?? {};
  for (const key of keys.slice(0, -1)) at = (at as JsonRecord)[key] as Json;
  const last = keys.at(-1) ?? '';
  if (value === undefined) delete (at as JsonRecord)[last];
  else (at as JsonRecord)[last] = value;
}

const check = (files: Files): readonly string[] =>
  checkFiles(toSourceFiles(files), REFERENCE).problems.map(
    ({ path, field, message }) => `${path} ${field}: ${message}`,
  );

const primary = { checked: '2026-11-01', primary: true, publisher: 'Register', url: 'https://example.com/r' };

describe('a good dataset', () => {
  it('has no problem', () => {
    expect(check(sampleFiles())).toEqual([]);
  });
});

describe('a fault is told with its place', () => {
  type Change = readonly [path: string, field: string, value: Json | undefined];
  const rows: readonly [fault: string, changes: readonly Change[], path: string, field: string, message: string][] = [
    // The schema.
    ['an unknown key', [[ADA, 'nickname', 'x']], ADA, '', 'Unrecognized key'],
    ['an unknown key inside', [[ADA, 'roles.0.salary', 1]], ADA, 'roles[0]', 'Unrecognized key'],
    ['a tier in the wrong folder', [[ADA, 'tier', 'imported']], ADA, 'tier', 'does not fit the folder'],
    [
      'a curated post seen in filings',
      [[ADA, 'roles.0.seen', { from: '2024-01-01', to: '2024-02-01' }]],
      ADA,
      'roles[0]',
      'has seen: a curated role',
    ],
    [
      'a post seen and dated',
      [[ADA, 'roles.0.seen', { from: '2024-01-01', to: '2024-02-01' }]],
      ADA,
      'roles[0]',
      'has seen and a start or end',
    ],
    [
      'a post seen backwards',
      [[ADA, 'roles.0.seen', { from: '2024-02-01', to: '2024-01-01' }]],
      ADA,
      'roles[0]',
      'before it was seen first',
    ],
    ['a missing field', [[ADA, 'tier', undefined]], ADA, 'tier', 'Invalid option'],
    ['an unknown kind', [[ADA, 'kind', 'robot']], ADA, 'kind', 'Invalid'],
    ['an id with capitals', [[ADA, 'id', 'Ada']], ADA, 'id', 'an id is kebab-case ASCII'],
    [
      'a source without https',
      [[ADA, 'sources.daily.url', 'http://example.com/']],
      ADA,
      'sources.daily.url',
      'a source is an https address',
    ],
    [
      'a script as a source',
      [[ADA, 'sources.daily.url', 'javascript:alert(1)']],
      ADA,
      'sources.daily.url',
      'https address',
    ],
    [
      'a bidi control in a name',
      [[ADA, 'names.en', ['Ada \u202eelpmaxE']]],
      ADA,
      'names.en[0]',
      'no control or bidi characters',
    ],
    [
      'a blank at the end of a name',
      [[ADA, 'names.en', ['Ada Example ']]],
      ADA,
      'names.en[0]',
      'no control or bidi characters',
    ],
    ['a language that is none', [[ADA, 'names.English', ['Ada']]], ADA, 'names.English', 'a language is'],
    ['a language without a name', [[ADA, 'names.fr', []]], ADA, 'names.fr', 'Too small'],
    ['a day that does not exist', [[ADA, 'roles.0.start', '2025-02-29']], ADA, 'roles[0].start', 'must exist'],
    ['a fact without a source', [[ADA, 'roles.0.sources', []]], ADA, 'roles[0].sources', 'at least one source'],
    ['a title of no list', [[ADA, 'roles.0.title', 'boss']], ADA, 'roles[0].title', 'Invalid option'],
    // The rules.
    ['a file of another name', [[ADA, 'id', 'ada']], ADA, 'id', 'belongs into people/ada.json'],
    [
      'a cited source that is not there',
      [[ADA, 'roles.0.sources', ['register', 'nowhere']]],
      ADA,
      'roles[0]',
      'cites "nowhere"',
    ],
    [
      'a cited property of objects',
      [[ADA, 'roles.0.sources', ['register', 'constructor']]],
      ADA,
      'roles[0]',
      'cites "constructor"',
    ],
    [
      'a source that nothing cites',
      [[FUND, 'sources.other', { ...primary, url: 'https://example.com/2' }]],
      FUND,
      'sources.other',
      'no fact cites it',
    ],
    [
      'a current post on one source',
      [
        [ADA, 'roles.0.sources', ['daily']],
        [ADA, 'sources.register', undefined],
      ],
      ADA,
      'roles[0]',
      'needs two independent publishers',
    ],
    [
      'a status on one source',
      [[SUIT, 'sources.register.primary', undefined]],
      SUIT,
      'status',
      'needs two independent publishers',
    ],
    [
      'a check in the future',
      [[WORKS, 'sources.register.checked', '2026-11-25']],
      WORKS,
      'sources.register',
      'is in the future',
    ],
    [
      'a page published after its check',
      [[ADA, 'sources.daily.published', '2026-12']],
      ADA,
      'sources.daily',
      'published after it was checked',
    ],
    [
      'one page as two sources',
      [[ADA, 'sources.daily.url', 'https://example.com/register']],
      ADA,
      'sources.register',
      'its url stands here twice',
    ],
    ['two titles', [[ADA, 'roles.0.titleText', 'boss']], ADA, 'roles[0]', 'both or none of title and titleText'],
    ['no title', [[ADA, 'roles.0.title', undefined]], ADA, 'roles[0]', 'both or none of title and titleText'],
    [
      'two organisations',
      [[ADA, 'roles.1.organisation', 'north-fund']],
      ADA,
      'roles[1]',
      'both or none of organisation and',
    ],
    [
      'no organisation',
      [[ADA, 'roles.1.organisationName', undefined]],
      ADA,
      'roles[1]',
      'both or none of organisation and',
    ],
    [
      'an unknown organisation',
      [[ADA, 'roles.0.organisation', 'nobody']],
      ADA,
      'roles[0]',
      '"nobody" is no company of the dataset',
    ],
    [
      'a lawsuit as an organisation',
      [[ADA, 'roles.0.organisation', 'north-v-example']],
      ADA,
      'roles[0]',
      'is no company of the dataset',
    ],
    ['end and ended', [[ADA, 'roles.1.ended', true]], ADA, 'roles[1]', 'has end and ended'],
    [
      'an end before its start',
      [[ADA, 'roles.1.end', '2015-02']],
      ADA,
      'roles[1]',
      'ends (2015-02) before it starts (2015-03)',
    ],
    ['a start in the future', [[ADA, 'roles.0.start', '2026-11-25']], ADA, 'roles[0]', 'starts in the future'],
    ['an end in the future', [[ADA, 'roles.1.end', '2026-12']], ADA, 'roles[1]', 'ends in the future'],
    ['a post after death', [[ADA, 'profile.died', '2024']], ADA, 'roles[0]', 'the person died 2024'],
    [
      'a post at a dissolved company',
      [[WORKS, 'profile.dissolved', '2024']],
      ADA,
      'roles[0]',
      'example-works was dissolved 2024',
    ],
    ['an unknown tie', [[FUND, 'ties.0.company', 'nobody']], FUND, 'ties[0]', '"nobody" is no company'],
    ['a tie to a person', [[FUND, 'ties.0.company', 'ada-example']], FUND, 'ties[0]', '"ada-example" is no company'],
    ['a tie to itself', [[FUND, 'ties.0.company', 'north-fund']], FUND, 'ties[0]', 'ties the company to itself'],
    ['a tie that ends before it starts', [[FUND, 'ties.0.end', '2020']], FUND, 'ties[0]', 'before it starts'],
    ['dissolved before founded', [[WORKS, 'profile.dissolved', '2014']], WORKS, 'profile', 'before it starts'],
    ['founded in the future', [[WORKS, 'profile.founded', '2027']], WORKS, 'profile', 'starts in the future'],
    [
      'a party with id and name',
      [[SUIT, 'parties.0.name', 'N']],
      SUIT,
      'parties[0]',
      'both or none of entity and name',
    ],
    [
      'a party without id and name',
      [[SUIT, 'parties.2.name', undefined]],
      SUIT,
      'parties[2]',
      'both or none of entity and name',
    ],
    [
      'an unknown party',
      [[SUIT, 'parties.0.entity', 'nobody']],
      SUIT,
      'parties[0]',
      '"nobody" is nobody of the dataset',
    ],
    [
      'a lawsuit as a party',
      [[SUIT, 'parties.0.entity', 'north-v-example']],
      SUIT,
      'parties[0]',
      'is nobody of the dataset',
    ],
    [
      'no party of ours',
      [
        [
          SUIT,
          'parties',
          [
            { name: 'A', side: 'plaintiff' },
            { name: 'B', side: 'defendant' },
          ],
        ],
      ],
      SUIT,
      'parties',
      'names nobody of the dataset',
    ],
    ['no plaintiff', [[SUIT, 'parties.0.side', 'intervenor']], SUIT, 'parties', 'has no plaintiff'],
    [
      'no defendant',
      [[SUIT, 'parties', [{ entity: 'north-fund', side: 'plaintiff' }]]],
      SUIT,
      'parties',
      'has no defendant',
    ],
    ['an event in the future', [[SUIT, 'events.1.date', '2027']], SUIT, 'events[1].date', 'is in the future'],
    [
      'events out of order',
      [[SUIT, 'events.1.date', '2023-12']],
      SUIT,
      'events[1].date',
      'is older than the event before it',
    ],
    ['a status before the suit', [[SUIT, 'status.date', '2023']], SUIT, 'status.date', 'is before the suit was filed'],
    [
      'a status checked before it was',
      [[SUIT, 'status.checked', '2024-05-31']],
      SUIT,
      'status.checked',
      'is before the status or in the future',
    ],
    [
      'a status checked in the future',
      [[SUIT, 'status.checked', '2026-11-25']],
      SUIT,
      'status.checked',
      'is before the status or in the future',
    ],
    [
      'a status older than the verdict',
      [[SUIT, 'events.1', { date: '2025', event: 'verdict', sources: ['register'] }]],
      SUIT,
      'status',
      'is older than its verdict of 2025',
    ],
    [
      'an open case whose last event ended it',
      [[SUIT, 'events.1', { date: '2024-06', event: 'judgment', sources: ['register'] }]],
      SUIT,
      'status',
      'is pending, but the last event is a judgment',
    ],
    ['an unknown court id', [[SUIT, 'ids.court', 'nowhere']], SUIT, 'ids.court', '"nowhere" is no court'],
    [
      'a court that the list calls otherwise',
      [[SUIT, 'ids.court', 'samp']],
      SUIT,
      'court',
      'is called "US Sample Court"',
    ],
    ['a court without its id', [[SUIT, 'court', 'US Sample Court']], SUIT, 'ids.court', '"samp" is the id'],
    ['a person without a post', [[ADA, 'roles', []]], ADA, 'roles', 'nobody without a public post'],
    [
      'one post twice',
      [
        [
          ADA,
          'roles.1',
          { organisation: 'example-works', sources: ['daily', 'register'], start: '2021', title: 'ceo' },
        ],
      ],
      ADA,
      'roles[0]',
      'a post that stands here twice',
    ],
    ['private life', [[ADA, 'roles.1.titleText', 'wife of a miller']], ADA, 'roles[1]', 'speaks of private life'],
    [
      'an address in a note',
      [[SUIT, 'events.1', { date: '2024-06', event: 'hearing', note: 'a@example.com', sources: ['register'] }]],
      SUIT,
      'events[1]',
      'gives a way to reach somebody',
    ],
    ['a common word', [[WORKS, 'names.en', ['Example Works', 'Mill']]], WORKS, 'names.en', 'is a common word'],
    [
      'a page that nobody has judged',
      [[ADA, 'sources.daily.url', 'https://elsewhere.example.net/ada']],
      ADA,
      'sources.daily',
      'nobody has judged elsewhere.example.net',
    ],
    ['a publisher of another name', [[ADA, 'sources.daily.publisher', 'D']], ADA, 'sources.daily', 'use one name'],
    ['a newspaper as an origin', [[ADA, 'sources.daily.primary', true]], ADA, 'sources.daily', 'is no primary source'],
    [
      'weak pages alone',
      [
        [ADA, 'sources.daily.url', 'https://rumours.example.org/ada'],
        [ADA, 'sources.daily.publisher', 'Rumours'],
        [ADA, 'sources.register.url', 'https://reprints.example.org/ada'],
        [ADA, 'sources.register.publisher', 'Reprints'],
        [ADA, 'sources.register.primary', undefined],
        [ADA, 'roles.0.sources', ['daily', 'register']],
      ],
      ADA,
      'roles[0]',
      'rests on weak pages alone',
    ],
    ['no English name', [[WORKS, 'names', { de: ['Beispielwerke'] }]], WORKS, 'names.en', 'is missing'],
    [
      'a name twice',
      [[WORKS, 'names.en', ['Example Works', 'Example Works']]],
      WORKS,
      'names.en',
      'a name stands here twice',
    ],
    [
      'a shared name',
      [[FUND, 'names.en', ['North Fund', 'EXAMPLE WORKS']]],
      WORKS,
      'names',
      '"Example Works" is also a name of north-fund',
    ],
  ];
  it.each(rows)('%s', (_fault, changes, path, field, message) => {
    const files = sampleFiles();
    for (const change of changes) put(files, ...change);
    const problems = check(files);
    expect(
      problems.some((problem) => problem.startsWith(`${path} ${field}: `) && problem.includes(message)),
      problems.join('\n'),
    ).toBe(true);
  });

  it.each([
    ['today', undefined, undefined],
    ['for a time of the past', '2020-05', '2021-02'],
  ])('two CEOs %s, at both of them', (_when, start, end) => {
    const files = sampleFiles();
    files['people/ben.json'] = { ...structuredClone(files[ADA] ?? {}), id: 'ben', names: { en: ['Ben Sample'] } };
    put(files, 'people/ben.json', 'roles.0.start', start);
    put(files, 'people/ben.json', 'roles.0.end', end);
    put(files, ADA, 'roles.0.start', '2020-01');
    expect(check(files)).toEqual([
      `${ADA} roles: is ceo of example-works at the same time as ben: mend a date, or make both co-ceo`,
      `people/ben.json roles: is ceo of example-works at the same time as ada-example: mend a date, or make both co-ceo`,
    ]);
  });

  it('one CEO after the other, as far as the dates tell', () => {
    const files = sampleFiles();
    files['people/ben.json'] = { ...structuredClone(files[ADA] ?? {}), id: 'ben', names: { en: ['Ben Sample'] } };
    put(files, 'people/ben.json', 'roles.0.start', '2018');
    put(files, 'people/ben.json', 'roles.0.end', '2020');
    expect(check(files)).toEqual([]);
  });

  it('two records with one id', () => {
    const files = sampleFiles();
    files['companies/ada-example.json'] = {
      ...structuredClone(files[WORKS] ?? {}),
      id: 'ada-example',
      names: { en: ['Adaworks'] },
    };
    expect(check(files).filter((problem) => problem.includes('two records have this id'))).toHaveLength(1);
  });

  it('unsorted keys, at the object', () => {
    const text = '{"b":1,"a":{"d":1,"c":[{"z":1,"y":2}]}}';
    const found = checkFiles([{ path: ADA, text }], REFERENCE).problems.filter(({ message }) =>
      message.includes('not sorted'),
    );
    expect(found.map(({ field }) => field)).toEqual(['(top)', 'a', 'a.c[0]']);
  });

  it('broken JSON', () => {
    const { records, problems } = checkFiles([{ path: ADA, text: '{' }], REFERENCE);
    expect(records).toEqual([]);
    expect(problems).toEqual([{ path: ADA, field: '', message: expect.stringMatching(/^is no JSON/) as string }]);
  });
});

describe('what looks like a fault and is none', () => {
  type Change = readonly [path: string, field: string, value: Json | undefined];
  const rows: readonly [fact: string, changes: readonly Change[]][] = [
    [
      'a shared name that both flag weak',
      [
        [FUND, 'names.en', ['North Fund', { text: 'Example', weak: true }]],
        [WORKS, 'names.en', ['Example Works', { text: 'Example', weak: ['en'] }]],
      ],
    ],
    [
      'an end in the year of the start',
      [
        [
          ADA,
          'roles.1',
          { end: '2015', organisationName: 'Old Mill', sources: ['daily'], start: '2015-03', titleText: 'miller' },
        ],
      ],
    ],
    ['a past post on one source', [[ADA, 'roles.1.end', '2018']]],
    [
      'two publishers without a primary one',
      [
        [ADA, 'sources.register.primary', undefined],
        [ADA, 'roles.0.sources', ['daily', 'register']],
      ],
    ],
    [
      'a status of the verdict’s own month',
      [
        [SUIT, 'events.1', { date: '2024-06-03', event: 'verdict', sources: ['register'] }],
        [SUIT, 'status.word', 'decided'],
      ],
    ],
  ];
  it.each(rows)('%s', (_fact, changes) => {
    const files = sampleFiles();
    for (const change of changes) put(files, ...change);
    expect(check(files)).toEqual([]);
  });

  it('an imported person on one source, seen in filings', () => {
    const { [ADA]: ada = {}, ...files } = sampleFiles();
    const roles = [{ organisation: 'example-works', seen: { from: '2024-01-02', to: '2026-03-04' }, sources: ['daily'], title: 'cfo' }]; // prettier-ignore
    const sources = { daily: (ada['sources'] as JsonRecord)['daily'] as Json };
    files['imported/people.jsonl:1'] = { ...ada, profile: {}, roles, sources, tier: 'imported' };
    expect(check(files)).toEqual([]);
  });

  it('takes two pages of one publisher for one source', () => {
    const page = { checked: '2026-11-01', publisher: 'Daily', url: 'https://example.com/1' };
    expect(isSure([page, { ...page, url: 'https://example.com/2' }])).toBe(false);
    expect(isSure([page, { ...page, publisher: 'Weekly' }])).toBe(true);
    expect(isSure([{ ...page, primary: true }])).toBe(true);
    expect(isSure([])).toBe(false);
    expect(isSure([page, { ...page, publisher: 'Weekly (Daily)' }])).toBe(false);
  });
});
