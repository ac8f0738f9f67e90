/** The fixture pages of `test/pages/`, read without a browser: happy-dom instead of a layout. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { z } from '../../lib/model/schema';
import type { NameIndex } from '../../lib/name-index/reader';
import { findArticleDate } from '../../lib/page/article-date';
import { findArticleRoots } from '../../lib/page/article-root';
import { isArticle } from '../../lib/page/is-article';
import { startPace } from '../../lib/page/pace';
import { findPageLanguage } from '../../lib/page/page-language';
import { readPageText } from '../../lib/page/page-text';
import { shownMentions } from './shown-mentions';

/** Where the pages are: a folder a page. */
export const PAGES_FOLDER = join(import.meta.dirname, '../pages');

/**
 * What is right on a page, at the "balanced" floor, with the index of `data/`.
 *
 * `mentions`: all of them, in the order of the page. `surface` has its white space normalised (a `<br>` is a space), no soft hyphens, and
 * leaves out glued prefixes and the English 's. `article`: whether the page is annotated unasked; one that is not holds what is marked when asked.
 * `date`: absent when the page has none. `fault`: the extension marks this and should not, or not so; says what is right instead. Such a row
 * goes when the fault is mended.
 */
export const expectedSchema = z.strictObject({
  lang: z.string(),
  date: z.optional(z.string()),
  article: z.boolean(),
  mentions: z.array(z.strictObject({ surface: z.string(), entity: z.string(), fault: z.optional(z.string()) })),
});
export type Expected = z.infer<typeof expectedSchema>;

/** Names of the folders, sorted. */
export function pageSlugs(): readonly string[] {
  return readdirSync(PAGES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** @throws {z.core.$ZodError} when the file is not in the format */
export function readExpected(slug: string): Expected {
  return expectedSchema.parse(JSON.parse(readFileSync(join(PAGES_FOLDER, slug, 'expected.json'), 'utf8')));
}

/** What the extension's own code finds on a page, in the form of `expected.json`. */
export async function annotateFixture(slug: string, index: NameIndex): Promise<Expected> {
  const window = new Window({ url: `https://news.example/${slug}/` });
  // The room `page` takes these from the browser's global scope.
  Object.assign(globalThis, { Node: window.Node, getComputedStyle: window.getComputedStyle.bind(window) });
  try {
    window.document.write(readFileSync(join(PAGES_FOLDER, slug, 'source.html'), 'utf8'));
    return await annotate(window.document as unknown as Document, index);
  } finally {
    await window.happyDOM.close();
  }
}

/** Two readings that fit alike are written "one | other", which no id can be. */
async function annotate(document: Document, index: NameIndex): Promise<Expected> {
  const roots = findArticleRoots(document);
  const { text } = await readPageText(roots, startPace(new AbortController().signal));
  const lang = findPageLanguage(roots);
  const date = findArticleDate(document, roots, TODAY);
  const mentions = shownMentions(text, lang, index).map(({ start, end, entities }) => ({
    surface: plain(text.slice(start, end)),
    entity: entities.join(' | '),
  }));
  return { lang, ...(date !== undefined && { date }), article: isArticle(document), mentions };
}

function plain(surface: string): string {
  return surface.replace(/\s+/gu, ' ').replaceAll('\u00ad', '');
}

/** After the youngest page; fixed, so that no test depends on the day. */
const TODAY = '2026-11-24';
