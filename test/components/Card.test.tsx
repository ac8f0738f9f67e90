// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card';
import type { CardData } from '../../lib/model/card';
import { companyCard, lawsuit, personCard, source } from './fixtures';
import { findByText, mount, press, textOf } from './mount';

const TODAY = '2026-11-24';

function show(card: CardData, props: Partial<CardProps> = {}, lang = 'en'): HTMLElement {
  return mount(<Card card={card} today={TODAY} onClose={() => undefined} {...props} />, lang);
}

const CAREER = [
  { title: 'cfo', organisation: 'bolt', start: '2018', end: '2024-02-10' },
  { title: 'ceo', organisation: 'acme', start: '2024-06' },
] as const;

describe('now and when the article was written', () => {
  const posts = (root: Element): readonly string[] => [...root.querySelectorAll('.posts > div')].map(textOf);

  it('tells the post of today from that of the article’s day where they differ', () => {
    const root = show(personCard({ roles: CAREER }), { articleDate: '2023-05-01' });
    expect(posts(root)).toEqual([
      'Now, as of Nov 24, 2026CEO, Acme Jun 2024 – now1',
      'When this was written, May 1, 2023CFO, Bolt 2018 – Feb 10, 20241',
    ]);
  });

  it.each([
    [
      'the dates leave open whether a post was held',
      '2018-07-01',
      'CFO, Bolt 2018 – Feb 10, 20241Perhaps: its beginning',
    ],
    ['no post of that day is known', '2024-04-01', 'No post known for that day'],
    [
      'the day lies within the month in which the post began',
      '2024-06-15',
      'CEO, Acme Jun 2024 – now1Perhaps: its beginning',
    ],
  ])('says so when %s', (_, articleDate, expected) => {
    expect(posts(show(personCard({ roles: CAREER }), { articleDate }))[1]).toContain(expected);
  });

  it('says in one line that nothing has changed', () => {
    const root = show(personCard({ roles: CAREER }), { articleDate: '2025-01-01' });
    expect(posts(root)).toEqual([]);
    expect(textOf(root)).toContain('The same posts as when this was written, Jan 1, 2025.');
  });

  it('says what is sure of the day, and that a post of unknown beginning may reach back to it', () => {
    const roles = [...CAREER, { title: 'chair', organisation: 'bolt', end: '2026-01' }] as const;
    const text = textOf(show(personCard({ roles }), { articleDate: '2025-01-01' }));
    expect(text).not.toContain('The same posts');
    expect(text).toContain('When this was written, Jan 1, 2025CEO, Acme');
    expect(text).toContain('Other posts may reach back to that day');
  });

  it('adds to another answer that posts of unknown beginning may reach back', () => {
    const roles = [...CAREER, { title: 'chair', organisation: 'bolt', end: '2026-01' }] as const;
    const root = show(personCard({ roles }), { articleDate: '2023-05-01' });
    expect(posts(root)[1]).toContain('Other posts may reach back to that day');
    expect(posts(root)[1]).not.toContain('Chair');
  });

  it.each([undefined, '2026-11-24', '2027-01-01'])('shows no second answer for the day %s', (articleDate) => {
    expect(posts(show(personCard({ roles: CAREER }), { articleDate }))).toEqual([]);
  });

  it('shows no post of today for somebody who died', () => {
    const roles = [{ title: 'ceo', organisation: 'acme', start: '1997', end: '2011-08-24' }] as const;
    const root = show(personCard({ roles, died: '2011-10-05' }), { articleDate: '2010-01-27' });
    expect(textOf(root.querySelector('.who'))).toBe('Formerly CEO, Acme · died Oct 5, 2011');
    expect(posts(root)).toEqual(['When this was written, Jan 27, 2010CEO, Acme 1997 – Aug 24, 20111']);
  });

  it('shows who led a company then, if they no longer do', () => {
    const people = [
      { person: 'ada', role: { title: 'ceo', organisation: 'acme', start: '2024-03-01', sources: ['x'] }, sources: [] },
      {
        person: 'ben',
        role: { title: 'ceo', organisation: 'acme', start: '2010', end: '2024-02', sources: ['x'] },
        sources: [],
      },
    ];
    const then = show(companyCard({ people }), { articleDate: '2020-02-02' });
    expect(textOf(then.querySelector('.then'))).toBe(
      'Leadership when this was written, Feb 2, 2020Ben, CEO 2010 – Feb 2024',
    );
    const now = show(companyCard({ people }), { articleDate: '2025-02-02' });
    expect(now.querySelector('.then')).toBeNull();
  });
});

describe('the career', () => {
  const rows = (root: Element): readonly string[] => [...root.querySelectorAll('.row p')].map(textOf);

  it('prints each date at its own precision, newest first', () => {
    const roles = [
      { title: 'advisor', organisationName: 'Zero', ended: true },
      { title: 'co-founder', organisation: 'bolt', start: '2001' },
      { title: 'cfo', organisation: 'bolt', end: '2012-05' },
      { title: 'president', organisation: 'bolt', start: '2012-05-03', ended: true },
      { title: 'board-member', organisation: 'acme' },
      { title: 'ceo', organisation: 'acme', start: '2015' },
    ] as const;
    expect(rows(show(personCard({ roles })))).toEqual([
      'CEO, Acme12015 – now',
      'Board member, Acme1now',
      'President, Bolt1from May 3, 2012, ended',
      'CFO, Bolt1until May 2012',
      'Co-founder, Bolt12001',
      'Advisor, Zero1ended',
    ]);
  });

  it('shows six posts, and all of them on demand', () => {
    const roles = Array.from({ length: 9 }, (_, index) => ({
      title: 'partner' as const,
      organisationName: `House ${index}`,
      start: `200${index}`,
      end: `200${index}-12`,
    }));
    const root = show(personCard({ roles }));
    expect(rows(root)).toHaveLength(6);
    expect(rows(root)[0]).toContain('House 8');
    press(findByText(root, 'button', 'Show all (9)'));
    expect(rows(root)).toHaveLength(9);
    expect(root.querySelector('button.more')).toBeNull();
  });

  it('leaves no button for a single further post', () => {
    const roles = Array.from({ length: 7 }, (_, index) => ({ title: 'partner' as const, start: `200${index}` }));
    expect(rows(show(personCard({ roles })))).toHaveLength(7);
  });

  it('draws a year as imprecise and leaves an undated post without a bar', () => {
    const roles = [
      { title: 'ceo', organisation: 'acme', start: '2020' },
      { title: 'cfo', organisation: 'bolt', ended: true },
    ] as const;
    const [dated, undated] = show(personCard({ roles })).querySelectorAll('.row');
    expect([...(dated?.querySelectorAll('.track i:not(.tick)') ?? [])].map(({ className }) => className)).toEqual([
      'loose',
      'sure',
    ]);
    expect(undated?.querySelector('.track')).toBeNull();
  });

  it.each([
    ['an old page', { start: '2019' }, '2021-03', 'CEO, Acme1 newest source: Mar 2021'],
    ['a fresh page', { start: '2019' }, '2026-03', 'CEO, Acme1'],
    ['an old page of a post that is over', { end: '2020' }, '2019', 'CEO, Acme1'],
    ['a page without a date', { start: '2019' }, undefined, 'CEO, Acme1'],
  ])('says of a post on %s how old that page is, or nothing', (_, dates, published, expected) => {
    const roles = [{ title: 'ceo', organisation: 'acme', ...dates }];
    const sources = { a: source('a', published === undefined ? {} : { published }) };
    expect(textOf(show(personCard({ roles, sources })).querySelector('.row .what'))).toBe(expected);
  });

  it('hides the drawing from screen readers: the text says it all', () => {
    const root = show(personCard({ roles: CAREER }));
    const drawings = [...root.querySelectorAll('.axis, .track, .legend')];
    expect(drawings.length).toBeGreaterThan(2);
    expect(drawings.filter((drawing) => drawing.closest('[aria-hidden=true]') === null)).toEqual([]);
  });
});

describe('titles', () => {
  it.each([
    ['ar', 'female', 'الرئيسة التنفيذية، Acme'],
    ['ar', 'male', 'الرئيس التنفيذي، Acme'],
    ['ar', undefined, 'الرئيس التنفيذي، Acme'],
    ['es', 'female', 'Consejera delegada, Acme'],
    ['en', 'female', 'CEO, Acme'],
    ['ru', 'female', 'Генеральный директор, Acme'],
  ] as const)('in %s have the form for gender %s', (lang, gender, expected) => {
    const card = personCard({
      ...(gender && { gender }),
      roles: [{ title: 'ceo', organisation: 'acme', start: '2020' }],
    });
    expect(textOf(show(card, {}, lang).querySelector('.who'))).toBe(expected);
  });

  it('in free words are marked as English', () => {
    const card = personCard({ roles: [{ titleText: 'keeper of keys', organisation: 'acme', start: '2020' }] });
    expect(findByText(show(card, {}, 'de'), '.row bdi', 'Keeper of keys').lang).toBe('en');
  });
});

describe('sources', () => {
  const sources = { a: source('a'), b: source('b', { primary: true, published: '2024-03' }), c: source('c') };

  it('are numbered in the order of the lines; a page that is cited again keeps its number', () => {
    const roles = [
      { title: 'cfo', organisation: 'bolt', start: '2010', end: '2020', sources: ['a', 'c'] },
      { title: 'ceo', organisation: 'acme', start: '2021', sources: ['c', 'b'] },
    ] as const;
    const card = personCard({ sources, roles });
    const root = show(card);
    const notes = [...root.querySelectorAll('.row')].map((row) => [...row.querySelectorAll('.cite')].map(textOf));
    expect(notes).toEqual([
      ['1', '2'],
      ['1', '3'],
    ]);
    expect([...root.querySelectorAll('.sources li a')].map(textOf)).toEqual(['The c', 'The b', 'The a']);
  });

  it('open at the entry of the number that is pressed', () => {
    const root = show(personCard({ roles: [{ title: 'ceo', start: '2021' }], sources }));
    const list = root.querySelector('details');
    expect(list?.open).toBe(false);
    press(root.querySelector<HTMLElement>('.cite') ?? root);
    expect(list?.open).toBe(true);
    expect(textOf(document.activeElement)).toBe('The a');
  });

  it('say publisher, host, date, kind and check, and open without a trace', () => {
    const roles = [{ title: 'ceo', start: '2021', sources: ['b'] }] as const;
    const entry = show(personCard({ roles, sources })).querySelector('.sources li');
    expect(textOf(entry)).toBe('The b b.exampleMar 2024 · primary source · checked Nov 24, 2026');
    const link = entry?.querySelector('a');
    expect([link?.href, link?.target, link?.rel]).toEqual(['https://b.example/page', '_blank', 'noreferrer noopener']);
  });

  it.each(['javascript:alert(1)', 'http://a.example/', 'data:text/html,x', 'nonsense'])('never link to %s', (url) => {
    const card = personCard({ roles: [{ title: 'ceo', start: '2021' }] });
    const evil = { ...card, record: { ...card.record, sources: { a: { publisher: 'A', checked: TODAY, url } } } };
    const root = show(evil);
    expect(root.querySelector('.sources a')).toBeNull();
    expect(textOf(root.querySelector('.sources li'))).toContain(url);
  });
});

describe('lawsuits', () => {
  it('show side, status, court, last event and the day of the check', () => {
    const root = show(personCard({ lawsuits: [lawsuit()] }));
    expect(textOf(root.querySelector('.suit'))).toBe(
      'Acme v. ExamplePending Defendant1Status of Jan 15, 2026, checked Nov 24, 2026Aboutfraud' +
        'CourtA District Court, 1:24-cv-00001Last eventJan 15, 2026: motion to dismiss denied – in part1',
    );
  });

  it.each([
    ['2026-11-24', false],
    ['2027-05-23', false],
    ['2027-05-24', true],
  ])('on %s, 180 days after the check or later: told to be old is %s', (today, old) => {
    const root = show(personCard({ lawsuits: [lawsuit()] }), { today });
    expect(textOf(root).includes('Checked more than 180 days ago')).toBe(old);
  });

  it('show every side of a party', () => {
    const parties = [
      { entity: 'ada-example', side: 'plaintiff' },
      { entity: 'ada-example', side: 'counter-defendant' },
    ];
    expect(textOf(show(personCard({ lawsuits: [lawsuit({ parties })] })).querySelector('.state'))).toContain(
      'Plaintiff and counter-defendant',
    );
  });
});

describe('a company', () => {
  it('tells field, country and founding date at its precision', () => {
    const root = show(companyCard({ profile: { founded: '2015-12-11' } }));
    expect(textOf(root.querySelector('.who'))).toBe('Software · United States · founded Dec 11, 20151');
  });

  it('is no company when it is an agency or a university', () => {
    expect(textOf(show(companyCard({ profile: { field: 'university' } })).querySelector('.label'))).toBe(
      'Organisation',
    );
    expect(textOf(show(companyCard()).querySelector('.label'))).toBe('Company');
  });

  it('lists founders apart from those who lead and led it', () => {
    const person = (id: string, role: object): object => ({
      person: id,
      role: { sources: ['x'], ...role },
      sources: [],
    });
    const people = [
      person('ada', { title: 'ceo', start: '2020' }),
      person('ada', { title: 'co-founder', start: '2001' }),
      person('ben', { title: 'cfo', end: '2019' }),
    ];
    expect([...show(companyCard({ people })).querySelectorAll('.group')].map(textOf)).toEqual([
      'LeadershipAda, CEO 2020 – now',
      'FoundersAda',
      'Former leadershipBen, CFO until 2019',
    ]);
  });

  it('shows ties in both directions, owners first', () => {
    const ties = [
      { company: 'bolt', sources: ['a'], tie: 'partner' },
      { company: 'bolt', sources: ['a'], start: '2019', tie: 'investor' },
    ];
    const tiedBy = [
      { company: 'bolt', tie: { company: 'acme', sources: ['a'], start: '2020', tie: 'parent' }, sources: [] },
    ];
    expect([...show(companyCard({ ties, tiedBy })).querySelectorAll('.facts > div')].map(textOf)).toEqual([
      'Parent companyBolt 2020 – now',
      'Invests inBolt 20191',
      'Partner ofBolt1',
    ]);
  });

  it('gives a woman her title', () => {
    const people = [
      { person: 'ada', gender: 'female', role: { title: 'ceo', start: '2020', sources: ['x'] }, sources: [] },
    ];
    expect(textOf(show(companyCard({ people }), {}, 'es').querySelector('.people li'))).toContain(
      'Ada, consejera delegada',
    );
  });
});

describe('the card', () => {
  const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>';

  it('shows hostile strings as text wherever data goes', () => {
    const roles = [{ titleText: HOSTILE, organisationName: HOSTILE, start: '2020' }];
    const card = personCard({
      name: HOSTILE,
      roles,
      sources: { a: source('a', { publisher: HOSTILE }), b: source('b') },
      lawsuits: [
        lawsuit({
          caption: HOSTILE,
          court: HOSTILE,
          docket: HOSTILE,
          events: [{ date: '2025', event: 'filed', note: HOSTILE, sources: ['b'] }],
        }),
      ],
    });
    const root = show(card);
    expect(root.querySelectorAll('img, script, iframe, style')).toHaveLength(0);
    expect(textOf(root).split(HOSTILE).length - 1).toBeGreaterThanOrEqual(7);
  });

  it('is a dialog named by the name, in the language and direction of its words', () => {
    const root = show(personCard({ name: 'Ada Example' }), {}, 'ar');
    const dialog = root.querySelector('[role=dialog]');
    const heading = root.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`);
    expect(textOf(heading)).toBe('Ada Example');
    expect([heading?.getAttribute('dir'), dialog?.getAttribute('dir'), dialog?.getAttribute('lang')]).toEqual([
      'auto',
      'rtl',
      'ar',
    ]);
  });

  it('speaks English, left to right, where the browser’s language is none of ours', () => {
    const dialog = show(personCard(), {}, 'he').querySelector('[role=dialog]');
    expect([dialog?.getAttribute('dir'), dialog?.getAttribute('lang')]).toEqual(['ltr', 'en']);
  });

  it('places bars by logical offsets, so that right-to-left mirrors them', () => {
    const bar = show(personCard({ roles: CAREER }), {}, 'ar').querySelector<HTMLElement>('.track .sure');
    expect(bar?.getAttribute('style')).toMatch(/inset-inline-start: [\d.]+%/);
    expect(bar?.getAttribute('style')).not.toMatch(/\b(left|right)\b/);
  });

  it('has one button that closes it', () => {
    const onClose = vi.fn();
    const root = show(personCard(), { onClose });
    const closers = [...root.querySelectorAll<HTMLElement>('[aria-label=Close]')];
    expect(closers).toHaveLength(1);
    closers.forEach(press);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('admits doubt and offers the other readings', () => {
    const onOther = vi.fn();
    const others = [{ id: 'ben' as never, kind: 'person' as const, name: 'Ben Example' }];
    const root = show(personCard(), { confidence: 0.6, others, onOther });
    expect(textOf(root)).toContain('Not certain');
    press(findByText(root, 'button', 'Ben Example'));
    expect(onOther).toHaveBeenCalledWith('ben');
    expect(textOf(show(personCard(), { confidence: 0.95 }))).not.toContain('Not certain');
  });

  it('names the dataset’s version and date, and what nobody curated', () => {
    expect(textOf(show(personCard()).querySelector('.foot'))).toBe('Dataset 2026.11.24 · facts as of Nov 24, 2026');
    expect(textOf(show(personCard({ tier: 'imported' })).querySelector('.foot'))).toContain('not checked by hand');
  });
});
