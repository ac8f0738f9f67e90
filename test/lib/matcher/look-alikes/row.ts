/** One text with all that must be marked in it; an empty list where nothing may be. */
export type LookAlike = readonly [
  lang: string,
  text: string,
  marked: readonly (readonly [surface: string, entity: string])[],
];
