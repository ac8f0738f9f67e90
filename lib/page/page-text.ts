/**
 * DOM → one text with a map back to the nodes.
 *
 * The text is what a reader sees: white space collapsed as rendered, `\n` between blocks, names whole across `<b>` and `<a>`.
 * What nobody reads as article is left out: navigation, comments, forms, code, editable and hidden text.
 *
 * The map is a list of *runs*: pieces of a Text node that were copied unchanged. A node of clean text is one run, so the map is
 * as long as the list of nodes. Separators (`\n`, the space of a `<br>`) belong to no run.
 *
 * One walk by firstChild/nextSibling: a TreeWalker with a filter in JavaScript takes twelve times as long (measured, 6,000 and 100,000
 * nodes, Chromium 156). Visibility is asked once for an element that can be hidden; computed style only where two letters meet.
 */
import type { Pace } from './pace';

/** The ceiling of what is read. An article is a hundred times shorter; a page this long is a data dump. */
export const MAX_TEXT_UNITS = 1_000_000;

/** Nodes between two looks at the clock. */
const NODES_PER_LOOK = 32;

/** The page's text and where it came from. */
export interface PageText {
  readonly text: string;
  /** In order of the text. */
  readonly runs: readonly TextRun[];
  /** The page had more text than `MAX_TEXT_UNITS`. */
  readonly truncated: boolean;
}

/** `text.slice(start, end)` equals `node.data` from `offset` on, but for white space drawn as a space. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  readonly offset: number;
}

/**
 * Reads the text below `roots`, in slices.
 *
 * A page that changes between two slices gives a text that mixes both; the watcher sees the change and it is read again.
 *
 * @returns offsets count UTF-16 units; unpaired surrogates are replaced, so that the text survives any encoding. O(nodes + text)
 */
export async function readPageText(roots: readonly Element[], pace: Pace): Promise<PageText> {
  const writer = new TextWriter();
  let nodes = 0;
  for (const root of roots) {
    let node: Node | null = root.firstChild;
    writer.breakLine();
    while (node && !writer.truncated) {
      if (++nodes % NODES_PER_LOOK === 0 && pace.isLate()) await pace.rest();
      const into = visit(node, writer);
      node = into ?? nextAfter(node, root, writer);
    }
  }
  return writer.finish();
}

/** Writes a text, enters an element. @returns the first child to go on with, if there is anything to read in `node` */
function visit(node: Node, writer: TextWriter): Node | null {
  if (isText(node)) writer.write(node);
  if (!isElement(node)) return null;
  if (node.localName === 'br') writer.breakByBr();
  if (!node.firstChild || !isRead(node)) {
    if (!INLINE.has(node.localName)) writer.breakLine();
    return null;
  }
  writer.cross(node);
  return node.firstChild;
}

function nextAfter(node: Node, root: Element, writer: TextWriter): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at !== node && isElement(at)) writer.cross(at);
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/**
 * Elements that do not break a line, those that draw nothing among them. All others do: a break too many only loses a name,
 * one too few invents one.
 */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br cite data del dfn em font i img ins label mark nobr noscript picture q rb rp rt ruby s script ' +
    'slot small span strike strong style sub sup svg template time tt u var wbr'
  ).split(' '),
);

/** `rt`, `rp`: the reading of a word, written above it, would stand in the middle of the name. */
const SKIPPED = new Set(
  (
    'script style noscript template code kbd samp textarea input select option button iframe object embed canvas video audio ' +
    'svg math nav footer aside dialog menu datalist meter progress rt rp'
  ).split(' '),
);

const SKIPPED_ROLES = new Set(
  'navigation complementary contentinfo search menu menubar toolbar dialog alertdialog textbox tablist'.split(' '),
);

const COMMENTS =
  /(?:^|\s)(?:comments?|commentlist|respond|disqus\S*|(?:article|post|reader|story|user)[-_]comments?|comments?[-_](?:area|container|feed|form|list|section|thread|wrapper))(?:\s|$)/i;

function isRead(element: Element): boolean {
  const tag = element.localName;
  if (SKIPPED.has(tag)) return false;
  if (!element.hasAttributes() && INLINE.has(tag)) return true;
  if (tag === 'pre' && element.querySelector('code')) return false;
  // Some servers wrap a whole page into one form; the forms inside an article are sign-ups.
  if (tag === 'form' && element.parentElement?.localName !== 'body') return false;
  if (tag === 'header' && isSiteHeader(element)) return false;
  return !isLeftOut(element) && isVisible(element);
}

function isLeftOut(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('hidden') ||
    (editable !== null && editable !== 'false') ||
    SKIPPED_ROLES.has(element.getAttribute('role') ?? '') ||
    element.getAttribute('itemprop') === 'comment' ||
    COMMENTS.test(element.id) ||
    COMMENTS.test(element.getAttribute('class') ?? '')
  );
}

/** The header of the site holds its menus; the header of an article holds the headline. */
function isSiteHeader(header: Element): boolean {
  return header.querySelector('h1, h2') === null && header.querySelector('nav, ul, [role="navigation"]') !== null;
}

/** Text that is faded out (opacity 0) or not yet drawn (`content-visibility: auto`) is about to be seen: it is read. */
function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

const LETTERS_MEET = /^[\p{L}\p{N}]{2}$/u;
const LEADING_SPACE = /^[ \t\n\r\f]+/;
const UNEVEN_SPACE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/** Collects text and runs. Spaces wait until the next word, since a space before a line's end is not drawn. */
class TextWriter {
  truncated = false;
  readonly #chunks: string[] = [];
  readonly #runs: TextRun[] = [];
  #length = 0;
  #lastUnit = '';
  #separator: '' | ' ' | '\n' = '';
  #space: { readonly node: Text; readonly offset: number } | undefined;
  /** Inline elements entered or left since the last word. */
  #crossed: Element[] = [];

  breakLine(): void {
    this.#separator = '\n';
  }

  /**
   * One `<br>` is a space: headlines break a name to look good, and a name broken in two would be lost.
   * Two are how old pages write a paragraph.
   */
  breakByBr(): void {
    this.#separator = this.#separator === '' ? ' ' : '\n';
  }

  cross(element: Element): void {
    if (INLINE.has(element.localName)) this.#crossed.push(element);
    else this.breakLine();
  }

  write(node: Text): void {
    // Cut before it is looked at: a node may hold the whole of a page.
    const room = MAX_TEXT_UNITS - this.#length;
    const data = node.length > room ? node.data.slice(0, room) : node.data;
    if (node.length > room) this.truncated = true;
    const lead = LEADING_SPACE.exec(data)?.[0].length ?? 0;
    const end = endOfWords(data);
    if (lead > 0) this.#space ??= { node, offset: 0 };
    if (lead >= end) return;
    this.#flush(data.charAt(lead));
    let from = lead;
    for (const { index, 0: gap } of data.slice(lead, end).matchAll(UNEVEN_SPACE)) {
      const at = lead + index;
      this.#append(`${data.slice(from, at)} `, node, from);
      from = at + gap.length;
    }
    this.#append(data.slice(from, end), node, from);
    if (end < data.length) this.#space = { node, offset: end };
  }

  finish(): PageText {
    return { text: this.#chunks.join('').toWellFormed(), runs: this.#runs, truncated: this.truncated };
  }

  /** Writes what waits before the next word. */
  #flush(nextUnit: string): void {
    if (this.#length > 0) {
      if (this.#separator !== '') this.#push(this.#separator);
      else if (this.#space) this.#append(' ', this.#space.node, this.#space.offset);
      else if (LETTERS_MEET.test(this.#lastUnit + nextUnit) && this.#crossed.some(isDrawnAsBlock)) this.#push('\n');
    }
    this.#separator = '';
    this.#space = undefined;
    if (this.#crossed.length > 0) this.#crossed = [];
  }

  #append(piece: string, node: Text, offset: number): void {
    const start = this.#length;
    this.#push(piece);
    this.#runs.push({ start, end: this.#length, node, offset });
  }

  #push(piece: string): void {
    const room = MAX_TEXT_UNITS - this.#length;
    if (piece.length > room) this.truncated = true;
    const kept = piece.length > room ? piece.slice(0, room) : piece;
    this.#chunks.push(kept);
    this.#length += kept.length;
    this.#lastUnit = kept.charAt(kept.length - 1);
  }
}

/** Letters touch across an element's edge: is it two words in two boxes, or one word with a part in bold? */
function isDrawnAsBlock(element: Element): boolean {
  return !/^(?:inline|contents|ruby|none|$)/.test(getComputedStyle(element).display);
}

/** By hand, from the end: `/\s+$/` tries every space of a long text. */
function endOfWords(data: string): number {
  let end = data.length;
  while (end > 0 && ' \t\n\r\f'.includes(data.charAt(end - 1))) end--;
  return end;
}
