// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Popup, type CastMember, type PageAnswer, type PopupPage, type PopupProps } from '../../components/Popup';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { findByText, mount, press, textOf } from './mount';

const RELEASE = {
  manifest: {
    schema: 1 as const,
    version: '2026.11.24',
    date: '2026-11-24',
    counts: { people: 1, companies: 2, lawsuits: 21, names: 1432 },
    index: { name: 'index', sizeBytes: 1, sha256: '' },
    records: { name: 'records', sizeBytes: 1, sha256: '' },
  },
};

function show(page: PopupPage, props: Partial<PopupProps> = {}, lang = 'en'): HTMLElement {
  const nothing = (): void => undefined;
  return mount(
    <Popup
      host="news.example"
      page={page}
      settings={DEFAULT_SETTINGS}
      settingsBroken={false}
      release={RELEASE}
      onSite={nothing}
      onAllow={nothing}
      onAnnotate={nothing}
      onReload={nothing}
      onShowMention={nothing}
      onChange={nothing}
      onOptions={nothing}
      {...props}
    />,
    lang,
  );
}

function answered(answer: Partial<PageAnswer>): PopupPage {
  return { kind: 'answered', answer: { state: 'marked', cast: [], truncated: false, ...answer } };
}

function member(id: string, kind: 'person' | 'company', count: number): CastMember {
  return { id: id as never, kind, name: id, count, summary: `${id} does things` };
}

const CAST = [member('ada', 'person', 3), member('acme', 'company', 2), member('ben', 'person', 1)];

describe('the state of the page', () => {
  it.each([
    [{ kind: 'asking' }, 'Asking the page', undefined],
    [{ kind: 'off' }, 'Off here', undefined],
    [{ kind: 'no-access' }, 'does not let Dramatis read', 'Allow on this site'],
    [{ kind: 'unreachable' }, 'does not answer', 'Reload the page'],
    [{ kind: 'browser-page' }, 'Extensions cannot run', undefined],
    [answered({ state: 'idle' }), 'not look like an article', 'Annotate this page'],
    [answered({ state: 'reading' }), 'Reading the article', undefined],
    [answered({ state: 'failed', problem: 'no memory' }), 'no memory', undefined],
    [answered({ cast: [] }), 'Nobody in this article', undefined],
    [answered({ cast: CAST }), '2 people and 1 company', undefined],
    [answered({ cast: CAST.slice(1, 2) }), '1 company', undefined],
    [answered({ cast: CAST, truncated: true }), 'only its beginning', undefined],
    [answered({ cast: CAST, articleDate: '2025-09-16' }), 'Article of Sep 16, 2025', undefined],
  ] as const)('%j is said in a word, with at most one thing to do', (page, word, button) => {
    const root = show(page as PopupPage);
    expect(textOf(root.querySelector('[role=status]'))).toContain(word);
    expect([...root.querySelectorAll('.step')].map(textOf)).toEqual(button === undefined ? [] : [button]);
  });

  it.each([
    ['onAllow', { kind: 'no-access' }],
    ['onReload', { kind: 'unreachable' }],
    ['onAnnotate', answered({ state: 'idle' })],
  ] as const)('calls %s', (name, page) => {
    const act = vi.fn();
    press(findByText(show(page as PopupPage, { [name]: act }), 'button.step', ''));
    expect(act).toHaveBeenCalledOnce();
  });
});

describe('the switch of the site', () => {
  it.each([
    [{ kind: 'off' }, 'false', true],
    [answered({ state: 'idle' }), 'true', false],
  ] as const)('in %j is %s and turns to %s', (page, checked, next) => {
    const onSite = vi.fn();
    const control = show(page as PopupPage, { onSite }).querySelector<HTMLElement>('[role=switch]');
    expect([control?.getAttribute('aria-checked'), control?.getAttribute('aria-label')]).toEqual([
      checked,
      'Dramatis on news.example',
    ]);
    if (control) press(control);
    expect(onSite).toHaveBeenCalledWith(next);
  });

  it('is absent where there is no site', () => {
    expect(show({ kind: 'browser-page' }, { host: undefined }).querySelector('[role=switch]')).toBeNull();
  });
});

describe('the cast', () => {
  it('keeps the order it is given, with counts and summaries, and leads to the next mention', () => {
    const onShowMention = vi.fn();
    const root = show(answered({ cast: CAST }), { onShowMention });
    expect([...root.querySelectorAll('.cast li')].map(textOf)).toEqual([
      'ada3named 3 timesAda does things',
      'acme2named 2 timesAcme does things',
      'ben1named onceBen does things',
    ]);
    press(findByText(root, '.cast button', 'acme'));
    expect(onShowMention).toHaveBeenCalledWith('acme');
  });

  it.each([
    ['ru', [21, 3, 5], ['21 человек', '3 человека', '5 человек']],
    ['ar', [1, 2, 3, 11], ['شخص واحد', 'شخصان', '3 أشخاص', '11 شخصًا']],
    ['es', [1, 2], ['1 persona', '2 personas']],
  ] as const)('in %s counts with the plurals of the language', (lang, sizes, expected) => {
    const found = sizes.map((size) => {
      const cast = Array.from({ length: size }, (_, index) => member(`p${index}`, 'person', 1));
      return textOf(show(answered({ cast }), {}, lang).querySelector('.headline'));
    });
    expect(found).toEqual(expected);
  });
});

describe('settings and dataset', () => {
  it('reports a choice at once', () => {
    const onChange = vi.fn();
    const root = show(answered({}), { onChange });
    press(findByText(root, 'label', 'Strict').querySelector('input') ?? root);
    press(findByText(root, 'label', 'Dots').querySelector('input') ?? root);
    expect(onChange.mock.calls).toEqual([[{ strictness: 'strict' }], [{ markStyle: 'dotted' }]]);
  });

  it('tells what is bundled', () => {
    expect(textOf(show(answered({})).querySelector('footer'))).toBe(
      'Version 2026.11.24, facts as of Nov 24, 20261 person · 2 companies · 21 lawsuits · 1,432 names',
    );
  });

  it('shows a damaged dataset as a problem with its cause', () => {
    const root = show(answered({}), { release: { problem: 'index: checksum' } });
    expect(textOf(root.querySelector('footer [role=alert]'))).toMatch(/dataset .* is damaged.*index: checksum/);
  });

  it('says that settings could not be read', () => {
    expect(textOf(show(answered({}), { settingsBroken: true }).querySelector('main > [role=alert]'))).toContain(
      'defaults',
    );
  });
});
