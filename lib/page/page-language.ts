/** The language that the page claims for its article. Whether that is true, the background finds out. */

/**
 * The nearest `lang` of the article, else of the document.
 *
 * @returns a BCP 47 tag in its usual spelling, or "und" when the page gives none that exists
 */
export function findPageLanguage(roots: readonly Element[]): string {
  const claimed = roots.at(-1)?.closest('[lang]')?.getAttribute('lang') ?? '';
  try {
    return Intl.getCanonicalLocales(claimed.replaceAll('_', '-'))[0] ?? 'und';
  } catch {
    // A RangeError: the attribute is empty or no language tag, which is the page's mistake.
    return 'und';
  }
}
