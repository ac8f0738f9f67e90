/** Text + index → mentions. The one entry to the matcher, the same in the extension, in Node and in tests. */
import type { EntityId } from '../base/brand';
import type { Mention } from '../model/mention';
import type { NameIndex } from '../name-index/reader';
import { isCased } from '../text/char-class';
import { fold } from '../text/fold';
import { languageOf } from '../text/languages';
import { tokenise } from '../text/tokens';
import { confidenceOf, decide, type Decision } from './decide';
import { findCandidates, wordAt, type ReadText } from './find-candidates';
import { endWithLegalForm } from './legal-form';

/**
 * Finds the known people and companies of an article.
 *
 * @param source page text; `\n` ends a block, no name goes over it
 * @param lang BCP 47 tag of the text
 * @returns every mention with a confidence over 0.5, by start, without overlaps; callers apply their own floor
 */
export function annotateText(source: string, lang: string, index: NameIndex): readonly Mention[] {
  const text = readText(source, lang);
  return explain(text, index)
    .filter((decision) => decision.accepted)
    .map((decision) => toMention(text, decision, index));
}

/** Every candidate with the evidence on its readings, accepted or not. By start. */
export function explain(text: ReadText, index: NameIndex): readonly Decision[] {
  return decide(text, findCandidates(text, index), index);
}

/** Folds and cuts a text once for all steps. */
export function readText(source: string, lang: string): ReadText {
  const folded = fold(source);
  const tokens = tokenise(folded);
  let small: ReadonlySet<string> | undefined;
  const text: ReadText = {
    source,
    folded,
    tokens,
    language: languageOf(lang),
    words: [],
    titleLines: new Map(),
    smallWords: () => (small ??= collectSmallWords(text)),
  };
  return text;
}

/** Words that begin with a small letter of a script that has capitals. */
function collectSmallWords(text: ReadText): ReadonlySet<string> {
  const { source, folded, tokens } = text;
  const words = new Set<string>();
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token]!;
    const first = source[folded.starts[start]!]!;
    if (isCased(folded.classes[start]!) && first === first.toLowerCase()) words.add(wordAt(text, token));
  }
  return words;
}

function toMention(text: ReadText, { candidate, readings }: Decision, index: NameIndex): Mention {
  const [best] = readings;
  const { kind } = best.item.facts;
  return {
    start: candidate.start,
    end: kind === 'company' ? endWithLegalForm(text.source, candidate.start, candidate.end) : candidate.end,
    kind,
    // Ids of the index passed their schema when the release was compiled.
    entities: readings.map(({ item }) => index.id(item.reading.entity) as EntityId),
    confidence: Math.round(confidenceOf(best) * 1000) / 1000,
  };
}
