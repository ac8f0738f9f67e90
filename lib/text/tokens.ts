/** Cuts folded text into tokens: runs of letters of one script (digits join either side, a cut parts), or single units of unspaced scripts. */
import { CharClass, isUnspaced } from './char-class';
import type { FoldedText } from './fold';

/** Tokens as typed arrays, in text order; `count` items each. Offsets count folded units. */
export interface Tokens {
  readonly count: number;
  readonly starts: Uint32Array;
  /** Exclusive. */
  readonly ends: Uint32Array;
}

/** O(length). Never more tokens than units. */
export function tokenise(text: FoldedText): Tokens {
  const { classes, length, cuts } = text;
  // Words and their gaps have six units or so; texts without spaces make the arrays grow.
  let starts = new Uint32Array((length >> 2) + 16);
  let ends = new Uint32Array(starts.length);
  let count = 0;
  let at = 0;
  let nextCut = 0;
  while (at < length) {
    const first = classes[at]!;
    if (first < CharClass.digit) {
      at++;
      continue;
    }
    const start = at++;
    if (!isUnspaced(first)) {
      let script = first;
      while (nextCut < cuts.length && cuts[nextCut]! <= start) nextCut++;
      const limit = Math.min(length, cuts[nextCut] ?? length);
      while (at < limit) {
        const next = classes[at]!;
        if (next < CharClass.digit || isUnspaced(next)) break;
        if (next !== CharClass.digit) {
          if (script !== CharClass.digit && next !== script) break;
          script = next;
        }
        at++;
      }
    }
    if (count === starts.length) [starts, ends] = [twice(starts), twice(ends)];
    starts[count] = start;
    ends[count++] = at;
  }
  return { count, starts, ends };
}

function twice(items: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(items.length * 2);
  more.set(items);
  return more;
}

/** Whether two neighbouring tokens can belong to one name: only spaces and joiners between them, three at most. */
export function areJoined(text: FoldedText, end: number, nextStart: number): boolean {
  if (nextStart - end > 3) return false;
  for (let at = end; at < nextStart; at++) if (text.classes[at] === CharClass.hardGap) return false;
  return true;
}
