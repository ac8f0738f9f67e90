import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AppError } from '@/lib/base/app-error';
import type { EntityId } from '@/lib/base/brand';
import { listen } from '@/lib/messages/listen';
import { MessageError, sendToBackground, sendToPage } from '@/lib/messages/send';
import { toBackground, toPage } from '@/lib/messages/protocol';

/** Who the listener believes to have sent. */
let sender: { id: string } = { id: '' };

/** As the browser delivers: the first listener that does not decline answers, and nothing but clones cross over. */
async function deliver(message: unknown): Promise<unknown> {
  const answers = await fakeBrowser.runtime.onMessage.trigger(structuredClone(message), sender, () => undefined);
  const answer = (answers as unknown[]).find((item) => item !== undefined);
  return structuredClone(answer);
}

beforeEach(() => {
  fakeBrowser.reset();
  sender = { id: browser.runtime.id };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message: unknown) => deliver(message));
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_tab: number, message: unknown) => deliver(message));
});

const id = 'ada-example' as EntityId;
const MENTION = { start: 0, end: 3, kind: 'person', entities: [id], confidence: 0.9 } as const;
const STATE = { state: 'marked', cast: [], truncated: false } as const;
/** Answers whatever a test sends. */
const answer = (value: unknown) => listen(toBackground, { annotate: () => value }, undefined);
const annotate = () => sendToBackground('annotate', { text: 'Ada', lang: 'en' });

/** The browser brings this, whatever was answered. */
const deliverInstead = (reply: unknown) =>
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => reply);

/** What a promise ends in: its value, or code and kind of its error. */
async function outcome(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: unknown) =>
    error instanceof MessageError ? error.code : `no MessageError: ${String(error)}`,
  );
}

describe('a message', () => {
  it('reaches its handler and brings back the reply', async () => {
    const handler = vi.fn(() => ({ mentions: [MENTION] }));
    listen(toBackground, { annotate: handler }, undefined);
    expect(await sendToBackground('annotate', { text: 'Ada', lang: 'en', date: '2025-01-01' })).toEqual({
      mentions: [MENTION],
    });
    expect(handler).toHaveBeenCalledWith({ text: 'Ada', lang: 'en', date: '2025-01-01' }, { id: browser.runtime.id });
  });

  it('reaches the script of a page', async () => {
    listen(toPage, { pageState: () => STATE }, undefined);
    expect(await sendToPage(7, 'pageState', {})).toEqual(STATE);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { name: 'pageState', request: {} });
  });

  it('is answered by the script that has its handler', async () => {
    listen(toPage, { pageState: () => STATE }, undefined);
    listen(toPage, { showMention: () => ({}) }, undefined);
    expect(await sendToPage(7, 'showMention', { entity: id })).toEqual({});
    expect(await sendToPage(7, 'pageState', {})).toEqual(STATE);
  });

  it('travels as a JSON string', async () => {
    answer({ mentions: [] });
    expect(await deliver({ name: 'annotate', request: { text: '', lang: 'en' } })).toBe(
      '{"ok":true,"value":{"mentions":[]}}',
    );
  });

  const failures: readonly [fact: string, listener: () => void, code: string][] = [
    ['nobody listens', () => undefined, 'unreachable'],
    ['nobody has its handler', () => listen(toBackground, {}, undefined), 'unreachable'],
    [
      'the browser refuses',
      () => vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('no receiver')),
      'unreachable',
    ],
    [
      'the handler throws what it expects',
      () =>
        listen(
          toBackground,
          {
            annotate: () => {
              throw new AppError('no-release', 'x');
            },
          },
          undefined,
        ),
      'no-release',
    ],
    [
      'the handler throws anything',
      () => listen(toBackground, { annotate: () => Promise.reject(new TypeError('x')) }, undefined),
      'internal',
    ],
    ['the reply lacks a field', () => answer({}), 'bad-reply'],
    ['the reply has a field too many', () => answer({ mentions: [], more: 1 }), 'bad-reply'],
    ['a mention of the reply is no mention', () => answer({ mentions: [{ ...MENTION, confidence: 2 }] }), 'bad-reply'],
    ['an id of the reply is none', () => answer({ mentions: [{ ...MENTION, entities: ['<b>'] }] }), 'bad-reply'],
    ['there is no value', () => answer(undefined), 'bad-reply'],
    ['the reply is no JSON', () => deliverInstead('{'), 'bad-reply'],
    ['the reply is JSON of another kind', () => deliverInstead('{"ok":"yes"}'), 'bad-reply'],
    ['the reply is an object', () => deliverInstead({ ok: true }), 'unreachable'],
  ];
  it.each(failures)('fails with a code when %s', async (_fact, listener, code) => {
    listener();
    expect(await outcome(annotate())).toBe(code);
  });

  const bad: readonly [fact: string, name: string, request: unknown][] = [
    ['lacks a field', 'annotate', { text: 'a' }],
    ['has a field too many', 'annotate', { text: 'a', lang: 'en', html: '<b>' }],
    ['has a field of another type', 'annotate', { text: 1, lang: 'en' }],
    ['has a date that is none', 'annotate', { text: 'a', lang: 'en', date: 'yesterday' }],
    ['has an id that is none', 'card', { entity: '../x', uiLang: 'en' }],
    ['is missing', 'annotate', undefined],
    ['is null', 'annotate', null],
  ];
  it.each(bad)('is refused when its request %s', async (_fact, name, request) => {
    const handler = vi.fn();
    listen(toBackground, { annotate: handler, card: handler }, undefined);
    expect(await deliver({ name, request })).toMatch(/^\{"ok":false,"code":"bad-request"/);
    expect(handler).not.toHaveBeenCalled();
  });

  const ignored: readonly [fact: string, message: unknown][] = [
    ['of another name', { name: 'toString', request: {} }],
    ['with more than name and request', { name: 'annotate', request: {}, tab: 1 }],
    ['that is a string', 'annotate'],
    ['that is nothing', undefined],
  ];
  it.each(ignored)('%s is left to others', async (_fact, message) => {
    answer({ mentions: [] });
    expect(await deliver(message)).toBeUndefined();
  });

  it('of another extension is left alone', async () => {
    answer({ mentions: [] });
    sender = { id: 'somebody-else' };
    expect(await deliver({ name: 'annotate', request: { text: 'a', lang: 'en' } })).toBeUndefined();
  });

  it('finds nobody when the listener has ended', async () => {
    const end = new AbortController();
    listen(toBackground, { annotate: () => ({ mentions: [] }) }, end.signal);
    expect(await annotate()).toEqual({ mentions: [] });
    end.abort();
    expect(await outcome(annotate())).toBe('unreachable');
  });
});
