/** Titles as filings write them ("EVP & CFO", "Chairman, President & CEO") as titles of the closed list, or as tidy English. */
import type { Role } from '../../lib/model/record';
import { isEnglishWord } from './word-list';

/** Exactly one of the two is set, as in a role. */
export type FilingTitle = Pick<Role, 'title' | 'titleText'>;

/**
 * The posts that a title names. "President and CEO" is one post for the reader: CEO; "Chairman & CEO" is two.
 *
 * @returns none for a placeholder ("See Remarks") or for a title that names no post
 */
export function parseFilingTitle(raw: string): readonly FilingTitle[] {
  const text = raw.replace(/\s+/g, ' ').trim();
  if (text === '' || PLACEHOLDER.test(text)) return [];
  const chief = CHIEFS.find(([pattern]) => pattern.test(text));
  const chair = CHAIRS.find(([pattern]) => pattern.test(text));
  const titles = [...(chief ? [chief[1]] : []), ...(chair ? [chair[1]] : [])];
  if (titles.length > 0) return titles.map((title) => ({ title }));
  const plain = PLAIN.find(([pattern]) => pattern.test(text));
  if (plain) return [{ title: plain[1] }];
  const titleText = expand(text);
  // Filings cut titles at 30 characters and are full of house abbreviations: what is no plain English shows its rank only.
  if (raw.length < 30 && isPlainEnglish(titleText)) return [{ titleText }];
  const rank = RANKS.find(([pattern]) => pattern.test(titleText));
  return rank ? [{ title: rank[1] }] : [];
}

type Title = NonNullable<Role['title']>;

const PLACEHOLDER = /see remarks|^remarks|^other|^officer$|^executive officer$|^n\/a|^former|^retired|^none/i;

const CHIEFS: readonly (readonly [RegExp, Title])[] = [
  [/\binterim (?:ceo|chief executive)/i, 'interim-ceo'],
  [/\binterim (?:cfo|chief financial)/i, 'interim-cfo'],
  [/\bco-?(?:ceo|chief executive)/i, 'co-ceo'],
  [/\bdeputy (?:ceo|chief executive)/i, 'deputy-ceo'],
  // The head of a part of the house is not the head of the house: "CEO, Consumer Banking".
  [/^(?:(?:chair(?:man|woman|person)?|president|director|founder|co-founder|pres\.?|chair(?:man)? of the board)(?:,| and| &| \+|\/)* )*(?:and |& )?(?:ceo|chief executive(?: officer)?)(?:(?:,| and| &|\/) ?(?:president|chair(?:man|woman|person)?|director|founder|co-founder))*$/i, 'ceo'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?(?:cfo|chief financial officer)$/i, 'cfo'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?(?:coo|chief operating officer)$/i, 'coo'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?(?:cto|chief technology officer)$/i, 'cto'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?(?:clo|chief legal officer)\b.{0,24}$/i, 'chief-legal-officer'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?general counsel\b.{0,24}$/i, 'general-counsel'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?(?:chief|principal) (?:accounting|acctg) officer$/i, 'chief-accounting-officer'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?(?:chro|chief (?:people|human resources|hr) officer)$/i, 'chief-people-officer'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?(?:cio|chief information officer)$/i, 'chief-information-officer'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?chief commercial officer$/i, 'chief-commercial-officer'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?chief marketing officer$/i, 'chief-marketing-officer'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?chief product officer$/i, 'chief-product-officer'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?chief revenue officer$/i, 'chief-revenue-officer'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?chief strategy officer$/i, 'chief-strategy-officer'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?chief compliance officer$/i, 'chief-compliance-officer'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?chief security officer$/i, 'chief-security-officer'],
  [/^(?:[a-z. ]{2,30}(?:,| and| &|\/) ?)?chief (?:scientific|sci\.?) officer$/i, 'chief-scientist'],
]; // prettier-ignore

const CHAIRS: readonly (readonly [RegExp, Title])[] = [
  [/\b(?:executive chair(?:man|woman|person)?|exec(?:utive|\.)? chair)\b/i, 'executive-chair'],
  [/\bvice[ -]chair/i, 'vice-chair'],
  [/^(?:co-?chair)/i, 'co-chair'],
  [/^chair(?:man|woman|person)?\b(?! emeritus)/i, 'chair'],
];

const PLAIN: readonly (readonly [RegExp, Title])[] = [
  [/^president(?: and director)?$/i, 'president'],
  [/^(?:evp|executive (?:vp|vice president))$/i, 'executive-vice-president'],
  [/^(?:svp|s\.?v\.?p\.?|(?:sr\.?|senior) (?:vp|vice president))$/i, 'senior-vice-president'],
  [/^(?:vp|vice president)$/i, 'vice-president'],
  [/^treasurer$/i, 'treasurer'],
  [/^(?:founder)$/i, 'founder'],
  [/^(?:co-?founder)$/i, 'co-founder'],
];

const RANKS: readonly (readonly [RegExp, Title])[] = [
  [/^(?:senior )?(?:executive|exec\.?) vice president/i, 'executive-vice-president'],
  [/^senior vice president/i, 'senior-vice-president'],
  [/^(?:corporate |group )?vice president/i, 'vice-president'],
];

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bSEVP\b/g, 'senior executive vice president'],
  [/\bEVP\b/gi, 'executive vice president'],
  [/\bSVP\b/gi, 'senior vice president'],
  [/\bSr\.? (?=vice|VP|exec)/gi, 'senior '],
  [/\b(?:Corp\.?) (?=VP|vice)/gi, 'corporate '],
  [/\bVP\b/gi, 'vice president'],
  [/\bHR\b/g, 'human resources'],
  [/\bGC\b/g, 'general counsel'],
  [/\bOps\b/gi, 'operations'],
  [/ & /g, ' and '],
];

/** Words of office in small letters; what may be a name (a place, a brand) keeps its capital. */
function expand(text: string): string {
  const long = SHORT.reduce((title, [pattern, words]) => title.replace(pattern, words), text);
  return long.replace(/\p{L}[\p{L}&]*/gu, (word) => {
    if (KNOWN_ABBREVIATIONS.test(word)) return word;
    if (OFFICE_WORDS.has(word.toLowerCase())) return word.toLowerCase();
    return word === word.toUpperCase() && word.length > 3 ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  });
}

const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    'accounting acquisitions administration administrative advisor affairs analytics and assistant associate audit banking board brand brands business capital chair chairman chief ' +
    'clinical co commercial communications compliance controller corporate counsel credit culture customer data deputy design development digital director division e-commerce ' +
    'engineering enterprise environmental executive experience external finance financial for founder general global government growth head health human in information ' +
    'infrastructure innovation insurance integration international interim investment investor legal lending maintenance management manager managing manufacturing marketing medical ' +
    'merchandising network of officer operating operations partner people planning platform president principal procurement product products programs projects quality ' +
    'regulatory relations research resources retail revenue risk safety sales science scientific secretary security senior services solutions sourcing store strategic strategy ' +
    'supply chain support sustainability talent tax technical technology the to transformation treasurer underwriting vice wealth'
  ).split(' '),
);

/** Words of the dictionary, commas and hyphens; a few abbreviations that readers know. */
function isPlainEnglish(title: string): boolean {
  return title.split(/[\s,/-]+/).every((word) => word === '' || KNOWN_ABBREVIATIONS.test(word) || isEnglishWord(word));
}

const KNOWN_ABBREVIATIONS = /^(?:CEO|CFO|COO|CTO|HR|IT|US|ESG|AI|EMEA|R&D)$/;
