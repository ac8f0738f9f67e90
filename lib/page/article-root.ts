/**
 * Where the article is on its page: the parts worth reading, without the site around them.
 *
 * Publishers mark the article in three ways (schema.org, `<article>`, `<main>`); pages that do neither are judged by where
 * their paragraphs are. The headline often stands outside the marked body, so it is looked for on its own.
 */

/** A head longer than this is no headline with byline but a part of the site. Picked. */
const MAX_HEAD_UNITS = 3_000;
/** Share of all paragraph text that one element must hold to be the article. Picked. */
const MAIN_SHARE = 0.5;
/** Shorter ones are labels. Picked. */
const LEAST_PARAGRAPH_UNITS = 20;
const FURNITURE =
  'nav, footer, aside, dialog, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="dialog"]';

/**
 * Finds the elements that hold the article, in document order: its head, when that stands apart, and its body.
 *
 * @returns at least one element as long as the document has a body
 */
export function findArticleRoots(document: Document): readonly Element[] {
  if (!document.body) return [];
  const body = findBody(document);
  const head = findHead(document, body);
  return head === undefined ? [body] : [head, body];
}

function findBody(document: Document): Element {
  const weights = weighParagraphs(document);
  return (
    wholeArticle(heaviest(document.querySelectorAll('[itemprop~="articleBody"]'), weights)) ??
    findMarkedArticle(document, weights) ??
    heaviest(document.querySelectorAll('main, [role="main"]'), weights) ??
    findByParagraphs(document, weights) ??
    document.body
  );
}

/** Paragraph text below each element, in UTF-16 units; paragraphs of navigation, comments and the like count nothing. */
type Weights = ReadonlyMap<Element, number>;

function weighParagraphs(document: Document): Weights {
  // First by parent: an article's paragraphs share one, so the way up to the root is gone once, not for each.
  const byParent = new Map<Element, number>();
  for (const paragraph of document.querySelectorAll('p')) {
    const units = paragraph.textContent?.length ?? 0;
    const parent = paragraph.parentElement;
    if (units >= LEAST_PARAGRAPH_UNITS && parent) byParent.set(parent, (byParent.get(parent) ?? 0) + units);
  }
  const weights = new Map<Element, number>();
  for (const [parent, units] of byParent) {
    if (parent.closest(FURNITURE)) continue;
    for (let at: Element | null = parent; at; at = at.parentElement) weights.set(at, (weights.get(at) ?? 0) + units);
  }
  return weights;
}

function heaviest(elements: Iterable<Element>, weights: Weights): Element | undefined {
  let best: Element | undefined;
  for (const element of elements) {
    if (best === undefined || (weights.get(element) ?? 0) > (weights.get(best) ?? 0)) best = element;
  }
  return best;
}

/** Headline, byline and captions stand around the body, inside what the page calls the article. */
function wholeArticle(body: Element | undefined): Element | undefined {
  return body?.closest('article, [itemtype$="Article"]:not(html, body)') ?? body;
}

/** One `<article>` among several is the article only when it outweighs the others together: else they are teasers or comments. */
function findMarkedArticle(document: Document, weights: Weights): Element | undefined {
  const marked = [...document.querySelectorAll('article, [role="article"]')];
  const best = heaviest(
    marked.filter((article) => !article.parentElement?.closest('article')),
    weights,
  );
  if (!best) return undefined;
  return (weights.get(best) ?? 0) >= MAIN_SHARE * (weights.get(document.body) ?? 0) ? best : undefined;
}

/** Goes down from the body as long as one child holds most of the paragraphs. */
function findByParagraphs(document: Document, weights: Weights): Element | undefined {
  const total = weights.get(document.body) ?? 0;
  if (total === 0) return undefined;
  let at: Element = document.body;
  for (;;) {
    const child = heaviest(at.children, weights);
    if (!child || child.localName === 'p' || (weights.get(child) ?? 0) < 0.8 * total) return at;
    at = child;
  }
}

/** The branch with the page's only headline, when it stands before the body and is small. */
function findHead(document: Document, body: Element): Element | undefined {
  const headlines = document.querySelectorAll('h1');
  const headline = headlines[0];
  if (headlines.length !== 1 || !headline || body.contains(headline) || headline.closest(FURNITURE)) return undefined;
  if (!(headline.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING)) return undefined;
  let head: Element = headline;
  while (head.parentElement && !head.parentElement.contains(body) && isShort(head.parentElement))
    head = head.parentElement;
  return head;
}

function isShort(element: Element): boolean {
  return (element.textContent?.length ?? 0) <= MAX_HEAD_UNITS;
}
