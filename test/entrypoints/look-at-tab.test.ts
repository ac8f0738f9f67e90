import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findActiveTab, lookAtTab, patternOf } from '../../entrypoints/popup/look-at-tab';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';

const TAB = { id: 7, url: new URL('https://news.example:8443/story') };
const ANSWER = { state: 'idle', cast: [], truncated: false } as const;

/** What the browser and the page do; each test changes one thing. */
let granted = true;
let canInject = true;
let listening = true;
let answer: unknown = ANSWER;

beforeEach(() => {
  fakeBrowser.reset();
  [granted, canInject, listening, answer] = [true, true, true, ANSWER];
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => granted);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => {
    if (!listening) throw new Error('Receiving end does not exist.');
    return JSON.stringify({ ok: true, value: answer });
  });
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => {
    if (!canInject) throw new Error('Cannot access contents of the page');
    return [];
  });
});
afterEach(() => vi.restoreAllMocks());

describe('a tab', () => {
  it('gives what the page answers', async () => {
    expect(await lookAtTab(TAB, DEFAULT_SETTINGS)).toEqual({ kind: 'answered', answer: ANSWER });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('without a page of the web is the browser’s', async () => {
    expect(await lookAtTab({ id: 7, url: undefined }, DEFAULT_SETTINGS)).toEqual({ kind: 'browser-page' });
    expect(await lookAtTab(undefined, DEFAULT_SETTINGS)).toEqual({ kind: 'browser-page' });
  });

  it('on a site that is off is left alone', async () => {
    expect(await lookAtTab(TAB, { ...DEFAULT_SETTINGS, sitesOff: ['news.example'] })).toEqual({ kind: 'off' });
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('that the browser has not granted is said to be so, and asked for without its port', async () => {
    granted = false;
    expect(await lookAtTab(TAB, DEFAULT_SETTINGS)).toEqual({ kind: 'no-access' });
    expect(browser.permissions.contains).toHaveBeenCalledWith({ origins: ['https://news.example/*'] });
    expect(patternOf(TAB.url)).toBe('https://news.example/*');
  });

  it('that was open before the extension came is woken', async () => {
    listening = false;
    vi.mocked(browser.scripting.executeScript).mockImplementation(async () => {
      listening = true;
      return [];
    });
    expect(await lookAtTab(TAB, DEFAULT_SETTINGS)).toEqual({ kind: 'answered', answer: ANSWER });
  });

  it('that no script may enter is the browser’s', async () => {
    [listening, canInject] = [false, false];
    expect(await lookAtTab(TAB, DEFAULT_SETTINGS)).toEqual({ kind: 'browser-page' });
  });

  it('that stays silent is unreachable', async () => {
    listening = false;
    expect(await lookAtTab(TAB, DEFAULT_SETTINGS)).toEqual({ kind: 'unreachable' });
  });

  it('that answers nonsense is a failure, not silence', async () => {
    answer = { state: 'singing' };
    await expect(lookAtTab(TAB, DEFAULT_SETTINGS)).rejects.toMatchObject({ code: 'bad-reply' });
  });
});

it.each([
  ['https://news.example/a', 'https://news.example/a'],
  ['chrome://version/', undefined],
  ['file:///home/a.html', undefined],
  [undefined, undefined],
])('finds the address %s of the active tab as %s', async (url, expected) => {
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [{ id: 7, url }] as never);
  expect((await findActiveTab())?.url?.href).toBe(expected);
});
