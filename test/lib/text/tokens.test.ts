import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/text/fold';
import { areJoined, tokenise } from '@/lib/text/tokens';

/** Tokens of a text, as pieces of its folded form. */
function tokensOf(source: string): readonly string[] {
  const folded = fold(source);
  const { count, starts, ends } = tokenise(folded);
  return Array.from({ length: count }, (_, at) => String.fromCharCode(...folded.units.subarray(starts[at], ends[at])));
}

describe('tokenise', () => {
  const rows: readonly [what: string, source: string, tokens: readonly string[]][] = [
    ['words at blanks and signs', 'Elon Musk, Tesla.', ['elon', 'musk', 'tesla']],
    ['joiners', "O'Brien-Smith AT&T", ['o', 'brien', 'smith', 'at', 't']],
    ['digits with the letters beside them', '3M 360buy GPT-4o', ['3m', '360buy', 'gpt', '4o']],
    ['at a border of scripts', 'OpenAIの Inc.前 وOpenAI', ['openai', 'の', 'inc', '前', 'و', 'openai']],
    ['digits between two scripts', 'а1b', ['а1', 'b']],
    ['Han, kana and Hangul unit by unit', '马云イーロ삼성', ['马', '云', 'イ', 'ー', 'ロ', '삼', '성']],
    ['Thai unit by unit', 'กข', ['ก', 'ข']],
    [
      'at a zero-width non-joiner of Arabic script',
      'بی\u200cبی\u200cسی ما\u200c\u200cسک\u200c.',
      ['بي', 'بي', 'سي', 'ما', 'سك'],
    ],
    ['at no zero-width non-joiner elsewhere', 'Mu\u200csk एप्\u200cपल', ['musk', 'एप्पल']],
    ['nothing', '', []],
    ['signs only', ' -.,\n', []],
  ];
  it.each(rows)('cuts %s: %j', (_what, source, tokens) => {
    expect(tokensOf(source)).toEqual(tokens);
  });
});

describe('two tokens are joined', () => {
  const rows: readonly [source: string, joined: boolean][] = [
    ['Elon Musk', true],
    ['Coca-Cola', true],
    ['J. Smith', true],
    ['A & B', true],
    ['李・四', true],
    ['马云', true],
    ['بی\u200cسی', true],
    ['Musk, Tesla', false],
    ['Musk\nTesla', false],
    ['Musk “Tesla', false],
    ['Musk    Tesla', false],
  ];
  it.each(rows)('%j: %s', (source, joined) => {
    const folded = fold(source);
    const { starts, ends } = tokenise(folded);
    expect(areJoined(folded, ends[0] ?? 0, starts[1] ?? 0)).toBe(joined);
  });
});
