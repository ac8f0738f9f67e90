/** Sentences in which `[surface|id]` stands where a mention must be found; what has no brackets must stay unmarked. */
import { expect } from 'vitest';
import type { NameIndex } from '@/lib/name-index/reader';
import { shownMentions } from '../../tools/shown-mentions';

/** Holds the matcher to a sentence. @param ids short names for the ids in it */
export function expectMarks(
  sentence: string,
  lang: string,
  index: NameIndex,
  ids: Readonly<Record<string, string>> = {},
): void {
  const { text, expected } = readMarked(sentence, ids);
  const found = shownMentions(text, lang, index).map(
    ({ start, end, entities }) => `[${text.slice(start, end)}|${entities.join('|')}] at ${start}`,
  );
  expect(found).toEqual(expected);
}

/** The sentence without its brackets, and what they say. */
function readMarked(
  sentence: string,
  ids: Readonly<Record<string, string>>,
): { readonly text: string; readonly expected: readonly string[] } {
  const expected: string[] = [];
  let removed = 0;
  const text = sentence.replace(/\[([^|\]]+)\|([^\]]+)\]/gu, (mark, surface: string, id: string, at: number) => {
    expected.push(`[${surface}|${ids[id] ?? id}] at ${at - removed}`);
    removed += mark.length - surface.length;
    return surface;
  });
  return { text, expected };
}
