import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model/settings';
import { BROKEN_KEY, isSiteOn, loadSettings, saveSettings, watchSettings, withSite } from '@/lib/settings/settings';

beforeEach(() => fakeBrowser.reset());

const store = (settings: unknown) => browser.storage.local.set({ settings });
const stored = async (key = 'settings') => (await browser.storage.local.get(key))[key];

describe('the settings', () => {
  it('are the defaults before anything was saved', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, broken: false });
  });

  it('come back as they were saved', async () => {
    const saved = await saveSettings({ strictness: 'strict', sitesOff: ['example.com'] });
    expect(saved).toEqual({ ...DEFAULT_SETTINGS, strictness: 'strict', sitesOff: ['example.com'] });
    expect(await loadSettings()).toEqual({ settings: saved, broken: false });
  });

  it('keep what a change does not name', async () => {
    await saveSettings({ markStyle: 'dotted' });
    expect(await saveSettings({ strictness: 'everything' })).toEqual({
      ...DEFAULT_SETTINGS,
      markStyle: 'dotted',
      strictness: 'everything',
    });
  });

  it('refuse a change that breaks the schema, and stay', async () => {
    await saveSettings({ markStyle: 'dotted' });
    await expect(saveSettings({ strictness: 'loud' as Settings['strictness'] })).rejects.toThrow();
    expect((await loadSettings()).settings.markStyle).toBe('dotted');
  });

  const broken: readonly [fact: string, value: unknown][] = [
    ['a word', 'yes'],
    ['a list', []],
    ['an unknown version', { ...DEFAULT_SETTINGS, version: 99 }],
    ['an unknown style', { ...DEFAULT_SETTINGS, markStyle: 'blink' }],
    ['a missing field', { version: 1 }],
    ['a field too many', { ...DEFAULT_SETTINGS, script: 'x' }],
  ];
  it.each(broken)('that are %s fall back to the defaults, and the store is left as it is', async (_fact, value) => {
    await store(value);
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, broken: true });
    expect(await stored()).toEqual(value);
  });

  it.each(broken)('that are %s are set aside before the first change', async (_fact, value) => {
    await store(value);
    expect(await saveSettings({ strictness: 'strict' })).toEqual({ ...DEFAULT_SETTINGS, strictness: 'strict' });
    expect(await stored(BROKEN_KEY)).toEqual(value);
    expect((await loadSettings()).broken).toBe(false);
    await saveSettings({ strictness: 'balanced' });
    expect(await stored(BROKEN_KEY)).toEqual(value);
  });
});

describe('who watches the settings', () => {
  it('is told of each change, until the end', async () => {
    const end = new AbortController();
    const told = vi.fn();
    watchSettings(told, end.signal);
    const saved = await saveSettings({ markStyle: 'background' });
    expect(told.mock.calls).toEqual([[saved]]);
    end.abort();
    await saveSettings({ markStyle: 'line' });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('hears nothing of other keys and other stores', async () => {
    const told = vi.fn();
    watchSettings(told, new AbortController().signal);
    await browser.storage.local.set({ other: 1 });
    await browser.storage.session.set({ settings: DEFAULT_SETTINGS });
    expect(told).not.toHaveBeenCalled();
  });

  it('gets the defaults when the store breaks or goes', async () => {
    const told = vi.fn();
    await saveSettings({ markStyle: 'background' });
    watchSettings(told, new AbortController().signal);
    await store('nonsense');
    await browser.storage.local.remove('settings');
    expect(told.mock.calls).toEqual([[DEFAULT_SETTINGS], [DEFAULT_SETTINGS]]);
  });
});

describe('a site', () => {
  const off = (...sitesOff: string[]): Settings => ({ ...DEFAULT_SETTINGS, sitesOff });
  it('is on unless it was turned off, whatever the case', () => {
    expect(isSiteOn(DEFAULT_SETTINGS, 'news.example')).toBe(true);
    expect(isSiteOn(off('news.example'), 'News.Example')).toBe(false);
    expect(isSiteOn(off('news.example'), 'other.news.example')).toBe(true);
  });

  it('is turned off once, in order, and on again', () => {
    expect(withSite(off('m.example'), 'A.example', false)).toEqual({ sitesOff: ['a.example', 'm.example'] });
    expect(withSite(off('a.example'), 'a.example', false)).toEqual({ sitesOff: ['a.example'] });
    expect(withSite(off('a.example', 'b.example'), 'A.example', true)).toEqual({ sitesOff: ['b.example'] });
  });
});
