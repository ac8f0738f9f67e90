/** Numbers the sources of a card in the order in which its lines cite them. */
import type { Source } from '../lib/model/record';

/** The numbered sources; the number of a note is its place in `sources` plus one. */
export interface SourceNotes {
  readonly sources: readonly Source[];
  /** Rising, each once. A page that was cited before keeps its number. */
  readonly numbersOf: (cited: readonly Source[]) => readonly number[];
}

/** @param lines the sources of each line of the card, from top to bottom */
export function numberSources(lines: readonly (readonly Source[])[]): SourceNotes {
  const byUrl = new Map<string, Source>();
  for (const source of lines.flat()) if (!byUrl.has(source.url)) byUrl.set(source.url, source);
  const numbers = new Map([...byUrl.keys()].map((url, index) => [url, index + 1]));
  return {
    sources: [...byUrl.values()],
    numbersOf: (cited) => {
      const found = cited.map(({ url }) => numbers.get(url)).filter((number) => number !== undefined);
      return [...new Set(found)].sort((a, b) => a - b);
    },
  };
}

/** The sources that a fact of a record names by key; keys that the record does not know are left out. */
export function citedBy(
  sources: Readonly<Record<string, Source>>,
  keys: readonly string[] | undefined,
): readonly Source[] {
  return (keys ?? []).flatMap((key) => (Object.hasOwn(sources, key) ? [sources[key] as Source] : []));
}
