/**
 * Draws mentions under `CSS.highlights`: nothing is added to the page's tree.
 *
 * The registry and the adopted sheets belong to the document, so the page could list, clear or overwrite what is ours: names are random per
 * load, and what was cleared is set again, five times at most. Our own list is the truth: iterating the registry throws in
 * Firefox's content scripts.
 */
import type { EntityKind } from '../model/mention';
import type { MarkStyle } from '../model/settings';

/** A page that clears the marks more often than this means it. Picked. */
const MAX_RESTORES = 5;

const KINDS = ['person', 'company', 'lit'] as const;
/** The last one is the mention that is shown just now. */
type MarkKind = (typeof KINDS)[number];

export interface Marks {
  /** Takes one more mention; it is drawn at the latest with `show`. */
  add(kind: EntityKind, range: StaticRange): void;
  /** Draws what was added. */
  show(): void;
  /** Takes away all marks; the next ones come by `add` and `show`. */
  clear(): void;
  /** Lights up one mention, or none. */
  light(range: StaticRange | undefined): void;
  setStyle(style: MarkStyle): void;
  /** Sets again what the page has cleared. @returns false when the page keeps clearing: the marks have been given up */
  keep(): boolean;
}

/** Marks of this page; gone without a trace when `signal` aborts. */
export function createMarks(document: Document, style: MarkStyle, signal: AbortSignal): Marks {
  const names = Object.fromEntries(KINDS.map((kind) => [kind, randomName()])) as Readonly<Record<MarkKind, string>>;
  const highlights = { person: new Highlight(), company: new Highlight(), lit: new Highlight() };
  highlights.lit.priority = 1;
  const sheet = new CSSStyleSheet();
  let restores = 0;

  const isSet = (kind: MarkKind): boolean => CSS.highlights.has(names[kind]) || highlights[kind].size === 0;
  const isStyled = (): boolean => document.adoptedStyleSheets.includes(sheet);
  const set = (): void => {
    for (const kind of KINDS) if (!isSet(kind)) CSS.highlights.set(names[kind], highlights[kind]);
    if (!isStyled()) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const remove = (): void => {
    for (const kind of KINDS) {
      CSS.highlights.delete(names[kind]);
      highlights[kind].clear();
    }
    if (isStyled()) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };

  sheet.replaceSync(cssOf(style, names));
  signal.addEventListener('abort', remove, { once: true });
  return {
    add: (kind, range) => void highlights[kind].add(range),
    show() {
      if (!signal.aborted) set();
    },
    clear: remove,
    light(range) {
      highlights.lit.clear();
      if (!range || signal.aborted) return void CSS.highlights.delete(names.lit);
      highlights.lit.add(range);
      set();
    },
    setStyle: (changed) => sheet.replaceSync(cssOf(changed, names)),
    keep() {
      const drawn = highlights.person.size + highlights.company.size > 0;
      if (signal.aborted || !drawn || (KINDS.every(isSet) && isStyled())) return true;
      if (++restores > MAX_RESTORES) return (remove(), false);
      set();
      return true;
    },
  };
}

/** A letter and 80 random bits: nothing that a page could know an extension by. */
function randomName(): string {
  return `h${Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The hue of each kind. Neither light nor dark: each has at least 4:1 on white and on black, and the text's own colour is mixed in, so
 * that the mark fits every page without asking whether it is a dark one, which pages do not say.
 */
const HUES: Readonly<Record<EntityKind, string>> = { person: '#0a84b8', company: '#b8660a' };

/** Never colour alone: each style has a line. Not `:root::highlight`, which Firefox does not take. */
function cssOf(style: MarkStyle, names: Readonly<Record<MarkKind, string>>): string {
  const rules = (['person', 'company'] as const).map((kind) => {
    const line = `color-mix(in oklab, currentColor 20%, ${HUES[kind]})`;
    return `::highlight(${names[kind]}) { ${declarations(style, line, HUES[kind])} }`;
  });
  const lit = `::highlight(${names.lit}) { background-color: rgb(255 190 60 / 40%); }`;
  return [...rules, lit].join('\n');
}

function declarations(style: MarkStyle, line: string, hue: string): string {
  const underline = (kind: string, thickness: string): string =>
    `text-decoration: underline ${kind} ${thickness} ${line}; text-underline-offset: 0.18em;`;
  switch (style) {
    case 'line':
      return underline('solid', '1.5px');
    case 'dotted':
      return underline('dotted', '2px');
    case 'background':
      return `${underline('solid', '1px')} background-color: color-mix(in oklab, ${hue} 16%, transparent);`;
  }
}
