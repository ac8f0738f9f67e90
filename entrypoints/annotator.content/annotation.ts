/** The article's mentions: reads the page, asks the background once for each text, draws what is sure enough, follows changes. */
import { browser } from 'wxt/browser';
import type { EntityId } from '@/lib/base/brand';
import { castOf } from '@/lib/highlight/cast';
import { boxesOf, indexByNode, type MentionsByNode } from '@/lib/highlight/hit-test';
import { createMarks, type Marks } from '@/lib/highlight/marks';
import { annotatorToBackground } from '@/lib/messages/annotator-protocol';
import type { PageState } from '@/lib/messages/protocol';
import { post } from '@/lib/messages/post';
import type { Mention } from '@/lib/model/mention';
import { CONFIDENCE_FLOOR, type Settings } from '@/lib/model/settings';
import { findArticleDate } from '@/lib/page/article-date';
import { findArticleRoots } from '@/lib/page/article-root';
import { isArticle } from '@/lib/page/is-article';
import { startPace } from '@/lib/page/pace';
import { findPageLanguage } from '@/lib/page/page-language';
import { findPageRanges, type PageRange } from '@/lib/page/page-range';
import { readPageText, type PageText, type TextRun } from '@/lib/page/page-text';
import { watchPage } from '@/lib/page/watch-page';

/** How often the marks are looked after, on top of each look at the page. Picked. */
const KEEP_MS = 2_000;

/** Marks between two looks at the clock. */
const MARKS_PER_LOOK = 16;

/** The mentions that are drawn, in order of the text. `ranges` and `byNode` count as `mentions` does. */
export interface Drawn {
  readonly mentions: readonly Mention[];
  readonly ranges: readonly (PageRange | undefined)[];
  readonly byNode: MentionsByNode;
}

export interface Annotation {
  state(): PageState;
  drawn(): Drawn;
  articleDate(): string | undefined;
  /** Takes over changed settings; asks the background nothing. */
  follow(settings: Settings): void;
  light(range: StaticRange | undefined): void;
}

interface Start {
  readonly settings: Settings;
  readonly signal: AbortSignal;
  readonly fail: (error: unknown) => void;
  /** Other mentions are drawn now, or none. */
  readonly changed: () => void;
}

type Labels = ReadonlyMap<EntityId, PageState['cast'][number]>;

const NOTHING: Drawn = { mentions: [], ranges: [], byNode: new WeakMap() };

/** Annotates the page until `signal` aborts, which leaves nothing behind. */
export function annotatePage({ settings: first, signal, fail, changed }: Start): Annotation {
  const marks = createMarks(document, first.markStyle, signal);
  let settings = first;
  let url = location.href;
  let roots: readonly Element[] = [];
  let page: PageText | undefined;
  let mentions: readonly Mention[] = [];
  let drawn = NOTHING;
  let date: string | undefined;
  let state: PageState['state'] = 'reading';
  let cast: PageState['cast'] = [];
  let labels: Labels = new Map();

  const read = async (): Promise<void> => {
    if (location.href !== url && !isArticle(document)) return forget();
    url = location.href;
    const pace = startPace(signal);
    roots = findArticleRoots(document);
    if (pace.isLate()) await pace.rest();
    const before = page;
    const next = await readPageText(roots, pace);
    if (before && isSamePlace(before, next)) return;
    page = next;
    const isNew = next.text !== before?.text;
    if (isNew) {
      date = findArticleDate(document, roots, localDay());
      mentions = await ask(next.text, findPageLanguage(roots), date);
      // The reply was taken apart in this task; drawing is the next one's work.
      await pace.rest();
    }
    await draw(isNew);
    state = 'marked';
  };
  const forget = (): void => {
    [page, mentions, drawn, cast, state] = [undefined, [], NOTHING, [], 'idle'];
    marks.clear();
    changed();
  };
  /** Other mentions take new numbers: whoever holds a number is told. */
  const draw = async (renumbered: boolean): Promise<void> => {
    if (!page) return;
    const sure = mentions.filter(({ confidence }) => confidence >= CONFIDENCE_FLOOR[settings.strictness]);
    drawn = place(page, sure);
    if (renumbered) changed();
    await paint(marks, drawn, signal);
    const members = castOf(sure, page.text.length);
    labels = await learn(
      labels,
      members.map(({ entity }) => entity),
    );
    cast = members.flatMap(({ entity, count }) => {
      const label = labels.get(entity);
      return label ? [{ ...label, count }] : [];
    });
  };

  // One piece of work at a time; the first failure ends them all.
  let work = Promise.resolve();
  const queue = (job: () => Promise<void>): Promise<void> => {
    work = work
      .then(() => (signal.aborted ? undefined : job()))
      .catch((error: unknown) => {
        if (!signal.aborted) fail(error);
      });
    return work;
  };
  const keep = (): void => {
    if (!marks.keep()) fail(new Error('the page removes the marks'));
  };

  watchPage(document, { roots: () => roots, onChange: () => (keep(), queue(read)), signal });
  const timer = setInterval(() => document.hidden || keep(), KEEP_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  void queue(read);
  return {
    state: () => ({
      state,
      cast: [...cast],
      truncated: page?.truncated ?? false,
      ...(date !== undefined && { articleDate: date }),
    }),
    drawn: () => drawn,
    articleDate: () => date,
    follow(next) {
      const before = settings;
      settings = next;
      if (next.markStyle !== before.markStyle) marks.setStyle(next.markStyle);
      if (next.strictness !== before.strictness) void queue(() => draw(true));
    },
    light: (range) => marks.light(range),
  };
}

function place(text: PageText, mentions: readonly Mention[]): Drawn {
  const ranges = findPageRanges(text, mentions);
  return { mentions, ranges, byNode: indexByNode(ranges) };
}

/** The same text in the same nodes: whatever changed was not it. */
function isSamePlace(before: PageText, next: PageText): boolean {
  const isSame = ({ node, offset }: TextRun, at: number): boolean =>
    before.runs[at]?.node === node && before.runs[at].offset === offset;
  return before.text === next.text && before.runs.length === next.runs.length && next.runs.every(isSame);
}

async function ask(text: string, lang: string, date: string | undefined): Promise<readonly Mention[]> {
  if (text.trim() === '') return [];
  const { mentions } = await post(annotatorToBackground, 'annotate', {
    text,
    lang,
    ...(date !== undefined && { date }),
  });
  return mentions;
}

/** Asks for the labels that are not known yet. */
async function learn(known: Labels, entities: readonly EntityId[]): Promise<Labels> {
  const missing = entities.filter((entity) => !known.has(entity));
  if (missing.length === 0) return known;
  const { labels } = await post(annotatorToBackground, 'labels', {
    entities: missing,
    uiLang: browser.i18n.getUILanguage(),
  });
  return new Map([...known, ...labels.map((label) => [label.id, { ...label, count: 0 }] as const)]);
}

/** What the reader sees comes first, then what follows, then what has been scrolled past. */
async function paint(marks: Marks, { mentions, ranges }: Drawn, signal: AbortSignal): Promise<void> {
  const pace = startPace(signal);
  const first = firstInSight(ranges);
  marks.clear();
  for (let step = 0; step < mentions.length; step++) {
    const key = (first + step) % mentions.length;
    const [mention, found] = [mentions[key], ranges[key]];
    if (mention && found) marks.add(mention.kind, found.range);
    if (step % MARKS_PER_LOOK === 0 && pace.isLate()) {
      marks.show();
      await pace.rest();
    }
  }
  marks.show();
}

/** By halves: text runs down the page, so a dozen rectangles are enough. */
function firstInSight(ranges: readonly (PageRange | undefined)[]): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = boxesOf(ranges[middle]?.range).at(-1)?.bottom ?? 0;
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low === ranges.length ? 0 : low;
}

/** Today where the reader is. */
export function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
