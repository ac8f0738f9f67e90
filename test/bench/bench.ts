/**
 * `npm run bench`: our name finding beside other ways to find the same names in the same text, in one run.
 *
 * Names: every written form of the dataset. Text: the project's demo articles, repeated to 10,000 words. All find whole words, longest
 * first; ours also folds accents and case, takes off endings and (last row) decides by evidence. Read the ratios, not the times.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import KeywordProcessor from 'flashtext.js';
import { indexInput, isEntity } from '../../lib/dataset/compile';
import { nameForms } from '../../lib/dataset/name-forms';
import { annotateText, readText } from '../../lib/matcher/annotate';
import { findCandidates } from '../../lib/matcher/find-candidates';
import { readIndex } from '../../lib/name-index/reader';
import { writeIndex } from '../../lib/name-index/writer';
import { loadDataset } from '../tools/load-index';

const LETTER = /[\p{L}\p{N}]/u;
const WORDS = 10_000;
const RUNS = 25;
const PAGES = join(import.meta.dirname, '..', 'pages');

interface Contender {
  readonly name: string;
  /** From the names to something that can search. */
  build(): unknown;
  /** From the stored form, where there is one. */
  load?(): unknown;
  /** Number of names found. */
  search(text: string): number;
}

const { records } = loadDataset();
const names = [
  ...new Set(
    records
      .filter(isEntity)
      .flatMap(nameForms)
      .map(({ text }) => text),
  ),
];
const input = indexInput(records);
const bytes = writeIndex(input.entities, input.names, input.weakSets);

for (const { lang, text } of texts()) {
  console.log(
    `\n${lang}: ${text.split(/\s+/).length} words, ${names.length} names (load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores)`,
  );
  console.log(
    `${''.padEnd(34)}${['build ms', 'load ms', 'first ms', 'hot ms', 'ratio', 'found'].map((head) => head.padStart(10)).join('')}`,
  );
  let baseline = 0;
  for (const contender of contenders(lang)) {
    const build = time(() => contender.build());
    const load = contender.load
      ? median(Array.from({ length: RUNS }, () => time(() => contender.load?.())))
      : undefined;
    let found = 0;
    const first = time(() => (found = contender.search(text)));
    const hot = median(Array.from({ length: RUNS }, () => time(() => contender.search(text))));
    baseline ||= hot;
    const cells = [build, load, first, hot, hot / baseline].map((value) =>
      (value === undefined ? '-' : value.toFixed(2)).padStart(10),
    );
    console.log(`${contender.name.padEnd(34)}${cells.join('')}${String(found).padStart(10)}`);
  }
}

function contenders(lang: string): readonly Contender[] {
  let index = readIndex(bytes);
  let regex = /(?:)/;
  let automaton: AhoCorasick;
  let keywords: KeywordProcessor;
  return [
    {
      name: 'Dramatis: candidates',
      build: () => writeIndex(input.entities, input.names, input.weakSets),
      load: () => (index = readIndex(bytes)),
      search: (text) => findCandidates(readText(text, lang), index).length,
    },
    {
      name: 'Dramatis: candidates and decision',
      build: () => undefined,
      load: () => (index = readIndex(bytes)),
      search: (text) => annotateText(text, lang, index).length,
    },
    {
      name: 'RegExp alternation',
      build: () => (regex = alternation(names)),
      search: (text) => text.match(regex)?.length ?? 0,
    },
    {
      name: '@monyone/aho-corasick/fast',
      build: () => (automaton = new AhoCorasick([...names])),
      search: (text) => automaton.matchInText(text).filter(({ begin, end }) => isWhole(text, begin, end)).length,
    },
    {
      name: 'flashtext.js (no offsets)',
      build() {
        keywords = new KeywordProcessor(true);
        for (const name of names) keywords.addKeyword(name);
      },
      search: (text) => keywords.extractKeywords(text).length,
    },
  ];
}

/** Longest first, not inside a word: `\b` knows ASCII only. */
function alternation(list: readonly string[]): RegExp {
  const sorted = [...list]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function isWhole(text: string, begin: number, end: number): boolean {
  return !LETTER.test(text[begin - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ');
}

/** The demo articles without markup, each repeated to the same length. */
function texts(): readonly { lang: string; text: string }[] {
  return readdirSync(PAGES)
    .filter((slug) => slug.endsWith('-news'))
    .sort()
    .map((slug) => {
      const html = readFileSync(join(PAGES, slug, 'source.html'), 'utf8');
      const plain = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
      const words = plain.split(/\s+/).filter((word) => word !== '');
      return {
        lang: slug.slice(0, 2),
        text: Array.from({ length: WORDS }, (_, at) => words[at % words.length]).join(' '),
      };
    });
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
