/** What `data:check` holds the records against: publishers, courts, a dictionary, the day. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishersSchema } from '../lib/dataset/publisher';
import type { Reference } from '../lib/dataset/rule';
import { z } from '../lib/model/schema';
import { isEnglishWord } from './import/word-list';
import { DATA_FOLDER } from './read-files';

/** Words that English has from the company, or that an article with a capital hardly means otherwise. */
const COMPANIES_WORDS: ReadonlySet<string> = new Set([
  'adobe',
  'airbus',
  'ansa',
  'anthropic',
  'chevron',
  'cisco',
  'google',
  'honda',
  'intel',
  'nestle',
  'nextdoor',
  'politico',
  'sap',
  'siemens',
  'supermicro',
  'tass',
  'telegram',
  'twitter',
]);

/** @throws {Error} naming the file that breaks its schema */
export function readReference(): Reference {
  return {
    today: new Date().toISOString().slice(0, 10),
    publishers: parse('publishers.json', publishersSchema),
    courts: new Map(Object.entries(parse('imported/courts.json', z.record(z.string(), z.string())))),
    isCommonWord: (word) => isEnglishWord(word) && !COMPANIES_WORDS.has(word.toLowerCase()),
  };
}

function parse<T>(name: string, schema: z.ZodMiniType<T>): T {
  const parsed = schema.safeParse(JSON.parse(readFileSync(join(DATA_FOLDER, name), 'utf8')));
  if (!parsed.success) throw new Error(`data/${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
