/** Names as filings write them ("COOK TIMOTHY D", "Davis J. E.") turned into names as people write them. */
import { NICKNAMES } from './nicknames';

/** A person's name in parts, each cased as people write it. */
export interface FilingName {
  readonly given: string;
  /** Further given names or initials; '' if there are none. */
  readonly middle: string;
  readonly family: string;
  /** "Jr.", "III"; '' if there is none. */
  readonly suffix: string;
}

/**
 * Takes apart "LAST FIRST MIDDLE", the order of ownership filings.
 *
 * @returns undefined for what is no name of a person with a whole first name: trusts, firms, bare initials
 */
export function parseFilingName(raw: string): FilingName | undefined {
  const words = raw.replace(/[,]/g, ' ').replace(/\s+/g, ' ').trim().split(' ');
  if (words.length < 2 || words.some((word) => /\d/.test(word) || ORGANISATION.test(word))) return undefined;
  const suffixes = words.filter((word) => SUFFIX.test(word));
  const names = words.filter((word) => !SUFFIX.test(word) && !CREDENTIAL.test(word));
  let familyWords = 1;
  while (familyWords < names.length - 1 && PARTICLE.test(names[familyWords - 1] ?? '')) familyWords++;
  const [given, ...middle] = names.slice(familyWords);
  const whole =
    given !== undefined && isWhole(given) ? [given, ...middle] : middle.some(isWhole) ? [given ?? '', ...middle] : [];
  if (whole.length === 0 || names.length < 2) return undefined;
  return {
    given: caseWord(whole[0] ?? ''),
    middle: whole.slice(1).map(caseWord).join(' '),
    family: names.slice(0, familyWords).map((word, at) => caseFamily(word, at < familyWords - 1)).join(' '), // prettier-ignore
    suffix: suffixes
      .map((word) => (/^[IV]+$/i.test(word) ? word.toUpperCase() : `${caseWord(word.replace('.', ''))}.`))
      .join(' '),
  };
}

/** The written forms of a person, the usual one first: without middle names, with them, with the short first name. */
export function writtenForms({ given, middle, family, suffix }: FilingName): readonly string[] {
  const forms = new Set<string>();
  // "J. Michael Smith" is called by his second name.
  const called = isWhole(given) ? given : (middle.split(' ').find(isWhole) ?? given);
  forms.add(isWhole(given) ? `${given} ${family}` : `${given} ${middle} ${family}`);
  if (middle !== '') forms.add(`${given} ${middle} ${family}`);
  for (const nickname of NICKNAMES.get(called) ?? []) forms.add(`${nickname} ${family}`);
  if (suffix !== '') forms.add(`${given}${middle === '' ? '' : ` ${middle}`} ${family} ${suffix}`);
  return [...forms];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const CREDENTIAL = /^(?:ph\.?d|m\.?d|esq|cpa)\.?$/i;
const PARTICLE = /^(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|st\.?|ter|ten|el|al|bin)$/i;
const ORGANISATION =
  /^(?:llc|l\.l\.c\.|lp|l\.p\.|inc|inc\.|corp|corp\.|ltd|trust|trustee|fund|funds|group|partners|holdings?|capital|foundation|management|investors?|ventures?|bank|company|co|plc|gmbh|sa|family|estate|&)$/i;

function isWhole(word: string): boolean {
  return word.replace(/\./g, '').length > 1;
}

/** Leaves mixed case alone; a bare initial gets its dot. */
function caseWord(word: string): string {
  if (!isWhole(word)) return `${word.replace(/\./g, '').toUpperCase()}.`;
  if (word !== word.toUpperCase()) return word;
  return word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (start) => start.toUpperCase());
}

function caseFamily(word: string, isParticle: boolean): string {
  if (isParticle) return /^(?:st\.?|la|le)$/i.test(word) ? caseWord(word) : word.toLowerCase();
  return caseWord(word).replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
