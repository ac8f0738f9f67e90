// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WATCH, watchPage } from '@/lib/page/watch-page';

let end: AbortController;
let looks: number[];
let hidden = false;

/** happy-dom delivers records by its own timers, so the test hands them over. */
let deliver: (target: Node) => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<article><p>x</p></article><div id="ad"></div>';
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: (records: readonly { target: Node }[]) => void) {
        deliver = (target) => callback([{ target }]);
      }
      observe(): void {}
      disconnect(): void {
        deliver = () => {};
      }
    },
  );
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  hidden = false;
  end = new AbortController();
  looks = [];
  const start = performance.now();
  const roots = [document.querySelector('article') ?? document.body];
  watchPage(document, {
    roots: () => roots,
    onChange: async () => void looks.push(Math.round(performance.now() - start)),
    signal: end.signal,
  });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const article = (): Node => document.querySelector('p') ?? document;
async function change(everyMs: number, times: number, target = article()): Promise<void> {
  for (let i = 0; i < times; i++) {
    deliver(target);
    await vi.advanceTimersByTimeAsync(everyMs);
  }
}

describe('the watcher', () => {
  test('looks once when the article has settled', async () => {
    await change(50, 3);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toEqual([100 + WATCH.settleMs]);
  });

  test('does not look at changes beside the article', async () => {
    await change(50, 20, document.querySelector('#ad') ?? document);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks).toEqual([]);
  });

  test('looks when the article has been replaced', async () => {
    document.querySelector('article')?.remove();
    await change(50, 1, document.body);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toEqual([WATCH.settleMs]);
  });

  test('looks ever more seldom at a page that never rests', async () => {
    await change(50, (5 * 60_000) / 50);
    expect(looks[0]).toBe(WATCH.patienceMs);
    const waits = looks.map((at, index) => at - (looks[index - 1] ?? 0)).slice(1);
    expect(waits.every((wait, index) => wait >= (waits[index - 1] ?? 0))).toBe(true);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(WATCH.maxWaitMs);
    expect(looks.length).toBeLessThan(20);
  });

  test('is quick again after the page has come to rest', async () => {
    await change(50, 60_000 / 50);
    await vi.advanceTimersByTimeAsync(WATCH.maxWaitMs + WATCH.calmMs);
    const before = looks.length;
    const start = Date.now();
    await change(50, 1);
    await vi.advanceTimersByTimeAsync(WATCH.settleMs);
    expect([looks.length - before, Date.now() - start < 1_000]).toEqual([1, true]);
  });

  test('waits while the tab is hidden', async () => {
    hidden = true;
    await change(50, 5);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks).toEqual([]);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks.length).toBe(1);
  });

  test('is gone with its signal', async () => {
    deliver(article());
    end.abort();
    await change(50, 5);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks).toEqual([]);
  });
});
