/** Text + index → mentions. The one entry to the matcher, the same in the extension, in Node and in tests. */
import type { EntityId } from '../base/brand';
import type { Mention } from '../model/mention';
import type { NameIndex } from '../name-index/reader';
import { fold } from '../text/fold';
import { languageOf } from '../text/languages';
import { tokenise } from '../text/tokens';
import { confidenceOf, decide, type Decision } from './decide';
import { findBySound } from './find-by-sound';
import { findCandidates, type Candidate, type ReadText } from './find-candidates';
import { endWithLegalForm, startWithLegalForm } from './legal-form';

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
  const written = findCandidates(text, index);
  return decide(text, withSound(written, findBySound(text, index, written)), index);
}

/** By start. Few texts have any by sound. */
function withSound(written: readonly Candidate[], heard: readonly Candidate[]): readonly Candidate[] {
  return heard.length === 0 ? written : [...written, ...heard].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Folds and cuts a text once for all steps. */
export function readText(source: string, lang: string): ReadText {
  const folded = fold(source);
  const tokens = tokenise(folded);
  return { source, folded, tokens, language: languageOf(lang), words: [], titleLines: new Map() };
}

function toMention(text: ReadText, { candidate, readings }: Decision, index: NameIndex): Mention {
  const [best] = readings;
  const { kind } = best.item.facts;
  return {
    start: kind === 'company' ? startWithLegalForm(text.source, candidate.start) : candidate.start,
    end: kind === 'company' ? endWithLegalForm(text.source, candidate.start, candidate.end) : candidate.end,
    kind,
    // Ids of the index passed their schema when the release was compiled.
    entities: readings.map(({ item }) => index.id(item.reading.entity) as EntityId),
    confidence: Math.round(confidenceOf(best) * 1000) / 1000,
  };
}
