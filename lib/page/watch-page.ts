/**
 * Says when the article may have changed. One observer for the page; what happens outside the article (tickers, advertisements)
 * costs one look, and a page that never rests is looked at ever more seldom.
 */

/** How patient the watcher is, in milliseconds. All picked. */
export const WATCH = {
  /** From the last change to the look. */
  settleMs: 200,
  /** The longest wait while changes go on. */
  patienceMs: 1_000,
  /** Each look doubles the wait for the next, up to this. */
  maxWaitMs: 30_000,
  /** After so long without a change the wait is the first one again. */
  calmMs: 10_000,
} as const;

interface Watch {
  /** Where the article is now; changes elsewhere do not count. */
  readonly roots: () => readonly Element[];
  /** The article may have changed. Not called again before it has settled. */
  readonly onChange: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** Watches until `signal` aborts. A hidden tab is not looked at; it is when it is shown again. */
export function watchPage(document: Document, { roots, onChange, signal }: Watch): void {
  let firstChangeAt: number | undefined;
  let lastChangeAt = -Infinity;
  let calledAt = -Infinity;
  let patienceMs: number = WATCH.patienceMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;

  const note = (): void => {
    const now = performance.now();
    firstChangeAt ??= now;
    if (now - lastChangeAt > WATCH.calmMs) patienceMs = WATCH.patienceMs;
    lastChangeAt = now;
    schedule(now);
  };
  const schedule = (now: number): void => {
    if (busy || document.hidden || firstChangeAt === undefined) return;
    clearTimeout(timer);
    const settled = now + WATCH.settleMs;
    const latest = firstChangeAt + patienceMs;
    // On a restless page the wait is counted from the last look, so that quiet moments do not shorten it.
    const earliest = patienceMs > WATCH.patienceMs ? calledAt + patienceMs : 0;
    timer = setTimeout(look, Math.max(Math.min(settled, latest), earliest) - now);
  };
  const look = async (): Promise<void> => {
    if (signal.aborted || document.hidden) return;
    patienceMs = Math.min(patienceMs * 2, WATCH.maxWaitMs);
    calledAt = performance.now();
    firstChangeAt = undefined;
    busy = true;
    await onChange().finally(() => (busy = false));
    schedule(performance.now());
  };

  const observer = new MutationObserver((records) => {
    if (touches(records, roots())) note();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    // What shows and hides text by attribute. Not class and style: restless pages change them with every frame.
    attributes: true,
    attributeFilter: ['hidden', 'open', 'aria-hidden'],
  });
  // "Read more" shows text by a class: a press of the reader is a reason to look.
  document.addEventListener('click', note, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', () => schedule(performance.now()), { signal });
  signal.addEventListener('abort', () => (observer.disconnect(), clearTimeout(timer)), { once: true });
}

function touches(records: readonly MutationRecord[], roots: readonly Element[]): boolean {
  if (roots.some((root) => !root.isConnected)) return true;
  return records.some(({ target }) => roots.some((root) => root.contains(target)));
}
