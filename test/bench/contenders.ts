/**
 * Ways to find names in a text: ours, those of npm, and what one writes without a library. All look for whole words, the longest name
 * first, as far as they can; ours also folds case and accents and takes off endings. The same in Node and in a browser.
 */
import AhoCorasickNode from 'aho-corasick-node';
import FastScanner from 'fastscan';
import KeywordProcessor from 'flashtext.js';
import { TrieMap } from 'mnemonist';
import ModernAhoCorasick from 'modern-ahocorasick';
import { annotateText, readText } from '../../lib/matcher/annotate';
import { findCandidates } from '../../lib/matcher/find-candidates';
import { readIndex } from '../../lib/name-index/reader';

/** Finds names: how many there are in a text of a language. */
export type Search = (text: string, lang: string) => number;

export interface Contender {
  /** From the names; ours is built when a release is made, and gets its bytes. */
  readonly build?: (names: readonly string[]) => { search: Search; save?: () => string };
  /** From the stored form. */
  readonly load?: (stored: ArrayBuffer | string) => Search;
  /** Does not say where the names stand. */
  readonly noOffsets?: true;
  /** Finds nothing in a page. */
  readonly nodeOnly?: true;
}

export const CONTENDERS = {
  'Dramatis: candidates': {
    load(stored) {
      const index = readIndex(bytesOf(stored));
      return (text, lang) => findCandidates(readText(text, lang), index).length;
    },
  },
  'Dramatis: fold, candidates, decision': {
    load(stored) {
      const index = readIndex(bytesOf(stored));
      return (text, lang) => annotateText(text, lang, index).length;
    },
  },
  'bare loop: a hash a token': { build: () => ({ search: countTokens }) },
  'flashtext.js': {
    noOffsets: true,
    build(names) {
      const keywords = new KeywordProcessor(true);
      for (const name of names) keywords.addKeyword(name);
      return { search: (text) => keywords.extractKeywords(text).length };
    },
  },
  'mnemonist TrieMap of tokens': {
    build(names) {
      const trie = new TrieMap<string[], string>(Array);
      for (const name of names) trie.set(name.match(WORD) ?? [], name);
      return { search: (text) => countInTrie(text, trie) };
    },
  },
  'Map of first tokens': {
    build(names) {
      const byFirst = new Map<string, string[]>();
      for (const name of names) {
        const first = name.match(WORD)?.[0] ?? '';
        const list = byFirst.get(first);
        if (list) list.push(name);
        else byFirst.set(first, [name]);
      }
      for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
      return { search: (text) => countInMap(text, byFirst) };
    },
  },
  fastscan: {
    build(names) {
      const scanner = new FastScanner(names);
      return {
        search: (text) => countWhole(text, scanner.search(text, { longest: true }).map(([start, word]) => [start, start + word.length])), // prettier-ignore
      };
    },
  },
  'modern-ahocorasick': {
    build(names) {
      const automaton = new ModernAhoCorasick(names);
      return { search: searchParagraphs(automaton), save: () => automaton.serialize() };
    },
    load: (stored) => searchParagraphs(ModernAhoCorasick.deserialize(String(stored))),
  },
  'aho-corasick-node': {
    noOffsets: true,
    nodeOnly: true,
    build(names) {
      const builder = AhoCorasickNode.builder();
      for (const name of names) builder.add(name);
      const automaton = builder.build();
      return { search: (text) => automaton.match(text).length, save: () => JSON.stringify(automaton.export()) };
    },
    load(stored) {
      const automaton = AhoCorasickNode.from(JSON.parse(String(stored)));
      return (text) => automaton.match(text).length;
    },
  },
  'RegExp alternation': {
    build(names) {
      const pattern = alternation(names);
      return { search: (text) => text.match(pattern)?.length ?? 0 };
    },
  },
} satisfies Record<string, Contender>;

export type ContenderName = keyof typeof CONTENDERS;

function bytesOf(stored: ArrayBuffer | string): ArrayBuffer {
  if (typeof stored === 'string') throw new TypeError('our index is bytes');
  return stored;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  return !LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ');
}

/** Whole words of spans by start, without overlaps, the longest first. */
function countWhole(text: string, spans: readonly (readonly [start: number, end: number])[]): number {
  let [count, free] = [0, 0];
  for (const [start, end] of spans)
    if (start >= free && isWhole(text, start, end)) {
      count++;
      free = end;
    }
  return count;
}

/** The whole text at once takes time by its square: the package cuts it into graphemes. */
function searchParagraphs(automaton: ModernAhoCorasick): Search {
  return (text) =>
    text.split('\n').reduce(
      (count, line) =>
          count +
          countWhole(line, automaton.search(line, { strategy: 'leftmost-longest' }).map(({ start, end }) => [start, end])), // prettier-ignore
      0,
    );
}

function countInMap(text: string, byFirst: ReadonlyMap<string, readonly string[]>): number {
  let [count, free] = [0, 0];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < free) continue;
    const name = byFirst
      .get(word)
      ?.find((one) => text.startsWith(one, index) && isWhole(text, index, index + one.length));
    if (name === undefined) continue;
    count++;
    free = index + name.length;
  }
  return count;
}

/** A node of the trie: by token, with the value under NUL. */
interface TrieNode {
  readonly [token: string]: TrieNode | undefined;
}

function countInTrie(text: string, trie: TrieMap<string[], string>): number {
  const { root } = trie as unknown as { readonly root: TrieNode };
  const words = text.match(WORD) ?? [];
  let count = 0;
  for (let first = 0; first < words.length; first++) {
    let node: TrieNode | undefined = root;
    let last = -1;
    for (let at = first; at < words.length; at++) {
      node = Object.hasOwn(node, words[at]!) ? node[words[at]!] : undefined;
      if (node === undefined) break;
      if ('\0' in node) last = at;
    }
    if (last < 0) continue;
    count++;
    first = last;
  }
  return count;
}

/** Longest first, not inside a word: `\b` knows ASCII only. */
function alternation(names: readonly string[]): RegExp {
  const sorted = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** The least that any search by tokens must do: look at each unit, fold it by a table, hash each token. */
function countTokens(text: string): number {
  let [hash, count, sum] = [SEED, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = FOLDED[text.charCodeAt(at)]!;
    if (unit !== 0) hash = Math.imul(hash ^ unit, PRIME);
    else if (hash !== SEED) {
      sum ^= hash;
      count++;
      hash = SEED;
    }
  }
  // The sum is used, so that no compiler leaves the hashing out.
  return sum === SEED ? count + 1 : count;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** For each unit its small letter, or 0 when it is no part of a word. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return LETTER.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});
