/**
 * Words, dates, numbers and plurals in the reader's language. Pure: no Preact, so that the background can describe too.
 *
 * The words come from `_locales` through `Translate`. Everything that `Intl` knows is left to `Intl`.
 */
import type { PartialDate } from '../lib/model/partial-date';
import type { Role } from '../lib/model/record';
import { isFounding } from '../lib/model/role';
import type { CLAIMS, EVENTS, FIELDS, SIDES, STATUSES, TIES } from '../lib/model/vocabulary';

/** `browser.i18n.getMessage`, or a stand-in for it: the empty string where no locale has the key. */
export type Translate = (key: string, substitutions?: readonly string[]) => string;

/** The families of words of `lib/model/vocabulary.ts`; a message is named `status_on_trial`. */
export interface Vocabulary {
  claim: (typeof CLAIMS)[number];
  event: (typeof EVENTS)[number];
  field: (typeof FIELDS)[number];
  side: (typeof SIDES)[number];
  status: (typeof STATUSES)[number];
  /** This company is … of/in the other. */
  tie: (typeof TIES)[number];
  /** The same tie seen from the other company. */
  tied: (typeof TIES)[number];
}

/** Things that are counted; each has the messages `people_one`, `people_other` and what else the language's plurals need. */
export type Countable = 'people' | 'companies' | 'lawsuits' | 'names' | 'mentions';

type Gender = 'female' | 'male' | undefined;

/** All that the components say, bound to one language. */
export interface Texts {
  readonly t: Translate;
  /** BCP 47, of the words that are really shown: English where Dramatis does not speak the browser's language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** A date at its own precision: "2025", "Sep 2025", "16 Sept 2025". */
  readonly date: (date: PartialDate) => string;
  /** When something held: "Jun 2024 – now", "2019 – 2024", "until 2024"; undefined when nothing is known. A founding is a date. */
  readonly span: (dates: Dates) => string | undefined;
  readonly number: (value: number) => string;
  /** "3 people", with the plural form of the language. */
  readonly count: (thing: Countable, value: number) => string;
  /** Keeps a name in its own direction inside a line of the other one: "Apple Inc." keeps its full stop. */
  readonly isolate: (name: string) => string;
  /** "A, B and C" */
  readonly list: (items: readonly string[]) => string;
  /** The country's name, or its code where the language has none. */
  readonly country: (code: string) => string;
  readonly word: <Family extends keyof Vocabulary>(family: Family, word: Vocabulary[Family]) => string;
  /** The post in the form that the language uses for this person; free English text where the post is in no list. */
  readonly title: (role: Pick<Role, 'title' | 'titleText'>, gender: Gender) => string;
  /** With a capital at the beginning, as a line begins. Words of the locales are written as inside a sentence. */
  readonly capital: (text: string) => string;
  /** A message that may have a form for a woman (`died`, `died_female`). */
  readonly gendered: (key: string, gender: Gender, substitutions?: readonly string[]) => string;
}

/** What a role or a tie says about its time. */
export type Dates = Pick<Role, 'title' | 'start' | 'end' | 'ended' | 'seen'>;

/** @param uiLang the browser's language, BCP 47 */
export function createTexts(t: Translate, uiLang: string): Texts {
  const spoken = t('language') || 'en';
  const lang = uiLang.split('-')[0] === spoken ? uiLang : spoken;
  const plurals = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const lists = new Intl.ListFormat(lang, { type: 'conjunction' });
  const countries = new Intl.DisplayNames(lang, { type: 'region' });
  const gendered: Texts['gendered'] = (key, gender, substitutions) =>
    (gender === 'female' && t(`${key}_female`, substitutions)) || t(key, substitutions);
  const date = (partial: PartialDate): string => formatDate(partial, lang);

  return {
    t,
    lang,
    dir: spoken === 'ar' ? 'rtl' : 'ltr',
    date,
    span: (dates) => describeSpan(dates, date, t),
    number: (value) => numbers.format(value),
    count: (thing, value) => {
      const shown = [numbers.format(value)];
      return t(`${thing}_${plurals.select(value)}`, shown) || t(`${thing}_other`, shown);
    },
    isolate: (name) => (spoken === 'ar' ? `\u2068${name}\u2069` : name),
    list: (items) => lists.format(items),
    country: (code) => countries.of(code) ?? code,
    word: (family, word) => t(messageKey(family, word)) || word,
    title: ({ title, titleText }, gender) =>
      (title === undefined ? titleText : gendered(messageKey('title', title), gender) || title) ?? '',
    capital: (text) => text.replace(/^./u, (first) => first.toLocaleUpperCase(lang)),
    gendered,
  };
}

/** The name of the message for a word of a closed list: `title_board_member`. Message names allow no hyphens. */
export function messageKey(family: keyof Vocabulary | 'title', word: string): string {
  return `${family}_${word.replaceAll('-', '_')}`;
}

function describeSpan(dates: Dates, date: (partial: PartialDate) => string, t: Translate): string | undefined {
  const { start, end, ended, seen } = dates;
  if (seen) return t('span_seen', [date(seen.from), date(seen.to)]);
  if (isFounding(dates)) return start === undefined ? undefined : date(start);
  if (start !== undefined && end !== undefined) {
    return start === end ? date(start) : t('span_range', [date(start), date(end)]);
  }
  if (start !== undefined) return t(ended ? 'span_ended' : 'span_now', [date(start)]);
  if (end !== undefined) return t('span_until', [date(end)]);
  return ended ? t('span_over') : undefined;
}

function formatDate(partial: PartialDate, lang: string): string {
  const [year = 0, month, day] = partial.split('-').map(Number);
  const format = new Intl.DateTimeFormat(lang, {
    // Some countries' own calendar would turn the source's "2025" into another year.
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'short' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
  return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
