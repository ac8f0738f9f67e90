/**
 * Large listed companies: the S&P 500, the large caps of 80 exchanges, companies whose officers' filings we have, Nasdaq's first tier and
 * Taiwan's main board, with native names from the lists of Japan, Taiwan and China and brand names in other languages by web site.
 * (Korea's list has no licence.)
 *
 * Companies are told apart by stock code, SEC number and web site, never by name alone; what the curated core has is left to it.
 */
import { join } from 'node:path';
import { nameText, type Company, type Source } from '../../lib/model/record';
import { z } from '../../lib/model/schema';
import { fieldOf } from './company-field';
import { tokensOf } from '../../lib/dataset/name-forms';
import { casedName, plainCompanyName, plainNativeName } from './company-name';
import { readCsv, readJsonLines } from './read-table';
import { slugOf } from './slug';
import { isEnglishWord, isWordLike } from './word-list';

/** What an import made, and what a person should look at. */
export interface Imported<T> {
  readonly records: readonly T[];
  readonly clashes: readonly string[];
}

/** The companies of the curated core, as far as they identify a company. */
export type CoreCompany = Pick<Company, 'id' | 'ids' | 'names'>;

const text = z.string();
const sp500Row = z.object({ Symbol: text, Security: text, 'GICS Sub-Industry': text, 'Headquarters Location': text, CIK: text }); // prettier-ignore
const largeCapRow = z.object({ name: text, country: text, industry: text, website: text, symbols: text });
const japanRow = z.object({ sec_code: text, name_ja: text, name_en: text });
const taiwanRow = z.object({ twse_code: text, name_zh: text, short_zh: text, name_en: text, english_short: text, website: text }); // prettier-ignore
const chinaRow = z.object({ ts_code: text, short_zh: text, name_en: text });
const nasdaqRow = z.object({ Symbol: text, 'Company Name': text, 'Security Name': text, 'Market Category': text, 'Test Issue': text, ETF: text }); // prettier-ignore
const issuerRow = z.object({ ticker: text, issuer_name: text, last_transaction: text });
const brandRow = z.object({ website: z.nullish(text), names: z.record(text, z.array(text)) });

/** Where each list is published, and the day of the copy that was read. */
const SOURCES = {
  sp500: source('GitHub (S&P 500 constituents)', 'https://github.com/datasets/s-and-p-500-companies', '2026-08-08'), // prettier-ignore
  largeCaps: source('GitHub (FinanceDatabase)', 'https://github.com/JerBouma/FinanceDatabase', '2026-08-16'),
  nasdaq: source('GitHub (Nasdaq listings)', 'https://github.com/datasets/nasdaq-listings', '2026-08-01'),
  issuers: source('SEC EDGAR', 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&type=4', '2026-08-22'),
  taiwan: source('GitHub (TWSE listed companies)', 'https://github.com/polaryang/Long_Dragon', '2023-08-31'),
} as const;
type SourceKey = keyof typeof SOURCES;

/** A company while it is put together. */
interface Draft {
  readonly key: SourceKey;
  /** Without legal form. */
  readonly name: string;
  /** As the list writes it, without remarks. */
  readonly legal: string;
  readonly country?: string | undefined;
  readonly field?: Company['profile']['field'];
  readonly ids: Company['ids'];
  readonly hosts: readonly string[];
  readonly codes: readonly string[];
  readonly native: Record<string, string[]>;
}

/**
 * @param folder of the raw data files, one folder a source
 * @param core curated companies: they win, and their names are nobody else's
 */
export function importCompanies(folder: string, core: readonly CoreCompany[]): Imported<Company> {
  const natives = namesByCode(folder);
  const brands = namesBySite(folder);
  const drafts = [...sp500(folder), ...largeCaps(folder), ...issuers(folder), ...nasdaq(folder), ...taiwan(folder)];
  const known = coreIdentity(core);
  const clashes: string[] = [];
  const taken = new Map<string, Draft>();
  const seen = new Set<string>();
  for (const draft of drafts) {
    const id = draft.key === 'sp500' ? slugOf(draft.legal) : slugOf(usualName(draft.name));
    const bare = slugOf(bareName(draft.name));
    const identity = [
      ...draft.codes,
      ...(draft.ids.cik ? [`cik:${draft.ids.cik}`] : []),
      ...draft.hosts.map((host) => `host:${host}`),
    ];
    if (id === '' || identity.some((key) => seen.has(key) || known.ids.has(key))) continue;
    const owner = known.names.get(id) ?? known.names.get(bare);
    if (owner !== undefined)
      clashes.push(`${draft.name} (${SOURCES[draft.key].publisher}) bears a name of ${owner}: left out`);
    else if (taken.has(id) || seen.has(`name:${bare}`))
      clashes.push(`${draft.name} (${SOURCES[draft.key].publisher}) bears the name of another import: left out`);
    else {
      for (const key of [...identity, `name:${bare}`]) seen.add(key);
      taken.set(id, { ...draft, native: nativeOf(draft, natives, brands) });
    }
  }
  const records = [...taken].map(([id, draft]) => toRecord(id, draft)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { records, clashes };
}

type NativeNames = ReadonlyMap<string, Record<string, string[]>>;

/** Native names by stock code first, brand names by web site where a language has none yet. */
function nativeOf({ native, codes, hosts }: Draft, natives: NativeNames, brands: NativeNames): Draft['native'] {
  const names = { ...native };
  const found = [...codes.map((code) => natives.get(code)), ...hosts.map((host) => brands.get(host))];
  for (const list of found) for (const [lang, written] of Object.entries(list ?? {})) names[lang] ??= written;
  return names;
}

function sp500(folder: string): Draft[] {
  // The year in which the list says that a company was founded is now that of a merger, now of a predecessor: it is not taken.
  return readCsv(join(folder, 'sp500', 'constituents.csv'), sp500Row).map((row) => {
    return {
      ...named('sp500', row.Security),
      country: seatOf(row['Headquarters Location']),
      field: fieldOf(row['GICS Sub-Industry']),
      ids: { cik: row.CIK.replace(/^0+/, ''), ticker: row.Symbol },
      codes: [`ticker:${row.Symbol}`],
    };
  });
}

function largeCaps(folder: string): Draft[] {
  return readCsv(join(folder, 'findb-large-caps', 'findb-large-caps.csv'), largeCapRow).flatMap((row) => {
    const country = COUNTRIES.get(row.country);
    if (!country || SECURITY.test(row.name)) return [];
    const symbols = row.symbols.split(' ').filter((symbol) => symbol !== '');
    const home = symbols.filter((symbol) => HOME_EXCHANGES.test(symbol));
    return [{
      ...named('largeCaps', row.name),
      country,
      field: fieldOf(row.industry),
      hosts: hostOf(row.website),
      codes: [...home, ...(country === 'US' ? symbols.map((symbol) => `ticker:${symbol.split('.')[0]}`) : [])],
    }]; // prettier-ignore
  });
}

/** The companies of the officers' filings that still file under the ticker; the newest name counts. */
function issuers(folder: string): Draft[] {
  const newest = new Map<string, z.infer<typeof issuerRow>>();
  for (const row of readCsv(join(folder, 'sec-form4-roles', 'roles.csv'), issuerRow))
    if (row.last_transaction >= (newest.get(row.ticker)?.last_transaction ?? '')) newest.set(row.ticker, row);
  return [...newest.values()]
    .filter(
      ({ ticker, issuer_name: name, last_transaction: last }) =>
        /^[A-Z]+$/.test(ticker) && last >= STILL_FILING && isCompany(name),
    )
    .map(({ ticker, issuer_name: name }) => ({
      ...named('issuers', name.replace(/ *\/.*/, '')),
      ids: { ticker },
      codes: [`ticker:${ticker}`],
    }));
}

/** Officers trade often: who filed nothing in the year of the copy has another name or ticker by now. */
const STILL_FILING = '2026';

/** Ordinary shares of the Global Select tier. Seat and trade are not in the list. */
function nasdaq(folder: string): Draft[] {
  return readCsv(join(folder, 'us-listings', 'nasdaq-listed-symbols.csv'), nasdaqRow)
    .filter((row) => row['Market Category'] === 'Q' && row.ETF === 'N' && row['Test Issue'] === 'N')
    .filter(({ 'Security Name': security, 'Company Name': name }) => /(?:Common Stock|Ordinary Shares?)$/.test(security) && isCompany(name)) // prettier-ignore
    .map((row) => ({ ...named('nasdaq', row['Company Name']), ids: { ticker: row.Symbol }, codes: [`ticker:${row.Symbol}`] })); // prettier-ignore
}

function taiwan(folder: string): Draft[] {
  return readCsv(join(folder, 'asia-listed-companies', 'tw-twse-companies-2023-08-31.csv'), taiwanRow)
    .filter((row) => row.name_en !== '')
    .map((row) => ({ ...named('taiwan', row.name_en), country: 'TW', ids: { ticker: row.twse_code }, hosts: hostOf(row.website), codes: [`${row.twse_code}.TW`], native: { 'zh-Hant': taiwanNames(row) } })); // prettier-ignore
}

/** What every list gives; what it does not is absent. */
function named(key: SourceKey, written: string): Draft {
  const name = written.replace(/\s+/g, ' ').trim().replace(REMARK, '');
  return { key, name: plainCompanyName(name), legal: casedName(name), ids: {}, hosts: [], codes: [], native: {} };
}

/** The short name is what the press writes; of two characters it is a word too often. */
function taiwanNames(row: z.infer<typeof taiwanRow>): string[] {
  return [plainNativeName(row.name_zh), ...(row.short_zh.length > 2 ? [plainNativeName(row.short_zh)] : [])];
}

/** Native names by stock code. */
function namesByCode(folder: string): NativeNames {
  const asia = join(folder, 'asia-listed-companies');
  const names = new Map<string, Record<string, string[]>>();
  for (const row of readCsv(join(asia, 'jp-edinet-names.csv'), japanRow)) if (row.sec_code !== '') names.set(`${row.sec_code}.T`, { ja: [plainNativeName(row.name_ja)] }); // prettier-ignore
  for (const row of readCsv(join(asia, 'tw-twse-companies-2023-08-31.csv'), taiwanRow)) names.set(`${row.twse_code}.TW`, { 'zh-Hant': taiwanNames(row) }); // prettier-ignore
  for (const row of readCsv(join(asia, 'cn-a-share-names.csv'), chinaRow)) {
    const short = plainNativeName(row.short_zh.replace(/^\*?ST/, ''));
    if (short.length > 2) names.set(row.ts_code.replace('.SH', '.SS'), { 'zh-Hans': [short] });
  }
  return names;
}

/** Brand names in scripts other than Latin, by web site. */
function namesBySite(folder: string): NativeNames {
  const names = new Map<string, Record<string, string[]>>();
  for (const row of readJsonLines(join(folder, 'name-suggestion-index', 'nsi-companies.jsonl'), brandRow)) {
    const foreign = Object.entries(row.names).flatMap(([lang, list]) => {
      const written = list.filter((name) => name.length > 2 && !/[\p{Script=Latin}()]/u.test(name));
      return lang in BRAND_LANGUAGES && written.length > 0 ? [[BRAND_LANGUAGES[lang as keyof typeof BRAND_LANGUAGES], written.slice(0, 3)] as const] : []; // prettier-ignore
    });
    for (const host of hostOf(row.website ?? '')) if (foreign.length > 0) names.set(host, Object.fromEntries(foreign));
  }
  return names;
}

const BRAND_LANGUAGES = { ar: 'ar', el: 'el', fa: 'fa', he: 'he', hi: 'hi', ja: 'ja', ko: 'ko', ru: 'ru', uk: 'uk', zh: 'zh-Hans', 'zh-Hans': 'zh-Hans', 'zh-Hant': 'zh-Hant' } as const; // prettier-ignore

function coreIdentity(core: readonly CoreCompany[]): { ids: ReadonlySet<string>; names: ReadonlyMap<string, string> } {
  const ids = new Set<string>();
  const names = new Map<string, string>();
  for (const company of core) {
    if (company.ids.cik) ids.add(`cik:${company.ids.cik.replace(/^0+/, '')}`);
    if (company.ids.ticker) ids.add(`ticker:${company.ids.ticker.replace(/^.*[: ]/, '')}`);
    names.set(company.id, company.id);
    for (const name of company.names['en'] ?? []) names.set(slugOf(plainCompanyName(nameText(name))), company.id); // prettier-ignore
  }
  return { ids, names };
}

function toRecord(id: string, { key, name, legal, country, field, ids, native }: Draft): Company {
  return {
    id: id as Company['id'],
    ids,
    kind: 'company',
    names: Object.fromEntries(
      Object.entries({
        en: latinNames(name, legal, key === 'sp500' || key === 'largeCaps'),
        ...Object.fromEntries(
          Object.entries(native).map(([lang, names]) => [lang, nativeNames(names, isWordLike(usualName(name)))]),
        ),
      })
        .filter(([, names]) => names.length > 0 && names.every((entry) => nameText(entry) !== ''))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    profile: { ...(country && { country }), ...(field && { field }), sources: [key] },
    sources: { [key]: SOURCES[key] },
    ties: [],
    tier: 'imported',
  };
}

/**
 * The Latin names, the usual one first. A single word is weak, since somebody or something else may be called so; if it is an
 * English word or nothing but English words ("Financial Institutions"), only large companies keep it, and the others are known by
 * their legal name alone.
 */
function latinNames(name: string, legal: string, isMajor: boolean): Company['names'][string] {
  const usual = usualName(name);
  const others = [name, legal].filter((form) => form !== usual && tokensOf(form).length > 1);
  const isWord = isWordLike(usual) || (!isMajor && tokensOf(usual).every(isEnglishWord));
  if (tokensOf(usual).length > 1 && !isWord) return [...new Set([usual, ...others])];
  // Three small letters after a capital are a word, and the first word of other names (Dow Jones).
  const isShort = /^\p{Lu}\p{Ll}{1,2}$/u.test(usual);
  return isWord && (!isMajor || isShort) && others.length > 0
    ? [...new Set(others)]
    : [{ text: usual, weak: true }, ...new Set(others)];
}

/** "Alphabet Inc. (Class A)": what the list remarks behind the name. */
const REMARK = / \([^)]*\)$/;

/** The country of "Dublin, Ireland"; what names no country is a state of the US, and "none" is no seat. */
function seatOf(headquarters: string): string | undefined {
  const last =
    headquarters
      .replace(/\[\d+\]$/, '')
      .split(', ')
      .at(-1) ?? '';
  return last === 'none' ? undefined : (COUNTRIES.get(last) ?? 'US');
}

/** Three Han characters are a word too often (太空梭 is a space shuttle), and so is the sound of an English word (シャープ). */
function nativeNames(names: readonly string[], isWord: boolean): Company['names'][string] {
  return [...new Set(names)].map((name) =>
    isWord || /^(?:\p{Script=Han}{1,3}|.{1,2})$/u.test(name) ? { text: name, weak: true as const } : name,
  );
}

/** "Tencent Holdings" is called Tencent, if what is left is no word. */
function usualName(name: string): string {
  const short = bareName(name);
  return short.length > 3 && !isWordLike(short) ? short : name;
}

function bareName(name: string): string {
  return name.replace(/ (?:Group Holdings?|\(?Holdings?\)?|Group|Technologies|Companies|International|Motor)$/, '');
}

/** Whether a name of the US lists is that of a company, not of a fund, a shell or a share certificate. */
export function isCompany(name: string): boolean {
  return !SECURITY.test(name) && !FUND.test(name);
}

/** Shells, closed-end funds and partnerships that manage money. */
const FUND = /\b(?:Municipal|Portfolio|Acquisitions?|Capital Corp|AC|Income|Return)\b/i;

/** Names of funds and of share certificates are no names of companies. */
const SECURITY =
  /\b(?:ETF|Fund|Trust|Depositary|Warrants?|Notes?|ADRs?|GDRs?|Unsp|Spon|Regs?|Class [A-Z]|Cl\.? [A-C]|DL|EO|Hldgs|Grp|Genl|Pref|Cert|Anteile?|Acquisition|SPAC)\b|\d[/,.]\d|GDRS|DRN|-,|\d$|^[^a-z]*\d{2,}/i;

/** Codes of exchanges on which a company is at home: they identify it; other listings are copies. */
const HOME_EXCHANGES = /\.(?:T|KS|TW|SS|SZ|HK|L|PA|DE|AS|MI|MC|ST|OL|CO|HE|SW|TO|AX|NS|SA|MX|JO|SI|BK|JK|TA)$/;

/** Countries of the data files by code. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AR: 'Argentina', AT: 'Austria', AU: 'Australia', BE: 'Belgium', BM: 'Bermuda', BR: 'Brazil', CA: 'Canada', CH: 'Switzerland', CL: 'Chile', CN: 'China',
    CO: 'Colombia', CY: 'Cyprus', CZ: 'Czech Republic', DE: 'Germany', DK: 'Denmark', ES: 'Spain', FI: 'Finland', FR: 'France', GB: 'United Kingdom', GR: 'Greece',
    HK: 'Hong Kong', HU: 'Hungary', ID: 'Indonesia', IE: 'Ireland', IL: 'Israel', IN: 'India', IT: 'Italy', JP: 'Japan', KR: 'South Korea', KZ: 'Kazakhstan', LU: 'Luxembourg',
    MA: 'Morocco', MT: 'Malta', MX: 'Mexico', MY: 'Malaysia', NL: 'Netherlands', NO: 'Norway', NZ: 'New Zealand', PE: 'Peru', PL: 'Poland', PT: 'Portugal', RU: 'Russia',
    SA: 'Saudi Arabia', SE: 'Sweden', SG: 'Singapore', TH: 'Thailand', TW: 'Taiwan', US: 'United States', ZA: 'South Africa',
  }).map(([code, name]) => [name, code]),
); // prettier-ignore

function hostOf(website: string): string[] {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/\s]+)/i.exec(website.trim())?.[1]?.toLowerCase();
  return host?.includes('.') ? [host] : [];
}

function source(publisher: string, url: string, published: string): Source {
  return { checked: '2026-11-24', published, publisher, url };
}
