/** Which names are words: a company named like a thing needs more evidence than its name. */
import english from 'an-array-of-english-words';
import { foldString } from '../../lib/text/fold';
import { isCommonFirstName } from '../../lib/text/first-names';
import { tokensOf } from '../../lib/dataset/name-forms';

const ENGLISH: ReadonlySet<string> = new Set(english);

/** Whether a word stands in the English list, in any case. */
export function isEnglishWord(word: string): boolean {
  return ENGLISH.has(word.toLowerCase());
}

/**
 * Whether a company's Latin name can be read as something else: a single word that is short, an English word or a first name,
 * or words that say nothing but trade and country. Two capitalised words together are a name.
 */
export function isWordLike(name: string): boolean {
  const tokens = tokensOf(name);
  if (tokens.length === 0) return true;
  if (tokens.length === 1) {
    const [token = ''] = tokens;
    return token.length <= 3 || ENGLISH.has(token) || isCommonFirstName(token);
  }
  return TRADE.test(foldString(name));
}

const TRADE = /^(?:first|new|united|national|american|international|global)(?: \w+)?$/;
