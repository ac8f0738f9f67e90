/** What a reader sees marked by default: the matcher's mentions at the "balanced" floor. */
import { annotateText } from '../../lib/matcher/annotate';
import type { Mention } from '../../lib/model/mention';
import { CONFIDENCE_FLOOR } from '../../lib/model/settings';
import type { NameIndex } from '../../lib/name-index/reader';

/** By start, without overlaps. */
export function shownMentions(text: string, lang: string, index: NameIndex): readonly Mention[] {
  return annotateText(text, lang, index).filter(({ confidence }) => confidence >= CONFIDENCE_FLOOR.balanced);
}
