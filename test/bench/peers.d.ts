/** What the bench uses of peers that ship no types. */
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    addKeyword(keyword: string): void;
    extractKeywords(text: string): string[];
  }
}
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: readonly string[]);
    search(content: string, options?: { longest?: boolean }): [offset: number, word: string][];
  }
}
declare module 'aho-corasick-node' {
  interface Automaton {
    match(text: string): string[];
    export(): unknown;
  }
  interface Builder {
    add(word: string): void;
    build(): Automaton;
  }
  const AhoCorasick: { builder(): Builder; from(exported: unknown): Automaton };
  export default AhoCorasick;
}
