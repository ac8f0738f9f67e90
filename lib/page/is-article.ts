/** Whether a page is an article. Runs in the loader on every page, so the cheap and sure signs come first. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { findArticleRecord } from './json-ld';

/**
 * What the page says of itself (og:type, schema.org) decides; a page that says nothing is judged by its paragraphs.
 *
 * A site's root is never judged by its paragraphs: front pages with long teasers look like articles to that measure.
 */
export function isArticle(document: Document): boolean {
  return saysSo(document) || (!isSiteRoot(document) && looksLikeOne(document));
}

function saysSo(document: Document): boolean {
  return (
    document.querySelector('meta[property="og:type" i][content="article" i]') !== null ||
    document.querySelector('[itemtype*="schema.org/"][itemtype$="Article"] [itemprop~="articleBody"]') !== null ||
    findArticleRecord(document) !== undefined
  );
}

function isSiteRoot(document: Document): boolean {
  const { pathname, search } = new URL(document.URL);
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
}

function looksLikeOne(document: Document): boolean {
  return isProbablyReaderable(document, { visibilityChecker: (node) => node.checkVisibility() });
}
