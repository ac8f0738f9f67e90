/** Which language a text is read in: what its page claims, unless the text itself says otherwise beyond doubt. */
import { primaryLanguage } from './languages';

/** What a detector found, as `browser.i18n.detectLanguage` gives it: shares in per cent, the largest first. */
export interface Detection {
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}

/** A template often claims its own language for an article in another. Picked: quotations and names rarely make up a fifth. */
const MOST_OF_THE_TEXT = 80;

/** Languages that detectors take for each other, in both directions: the claim is the better witness. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['bs', 'hr', 'sr', 'sh', 'sl']),
  new Set(['nb', 'no', 'nn', 'da', 'sv']),
  new Set(['id', 'ms', 'jv']),
  new Set(['cs', 'sk']),
  new Set(['es', 'gl', 'ca', 'pt']),
  new Set(['bg', 'mk', 'ru', 'uk', 'be']),
  new Set(['fa', 'ar', 'ur', 'ps']),
  new Set(['zh', 'ja']),
];

/**
 * @param claimed BCP 47 tag, "und" when the page says nothing
 * @returns a BCP 47 tag, "und" when nobody knows
 */
export function chooseLanguage(claimed: string, { isReliable, languages }: Detection): string {
  const [best] = languages;
  const detected = best === undefined ? 'und' : primaryLanguage(best.language);
  if (claimed === 'und' || detected === 'und') return claimed === 'und' ? detected : claimed;
  const said = primaryLanguage(claimed);
  const sure = isReliable && (best?.percentage ?? 0) >= MOST_OF_THE_TEXT;
  const alike = said === detected || ALIKE.some((group) => group.has(said) && group.has(detected));
  return sure && !alike ? detected : claimed;
}
