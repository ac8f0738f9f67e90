/**
 * The day on which the article was published, as its own publisher counts days: the calendar date is taken
 * as written, never shifted to another time zone.
 */
import { findArticleRecord } from './json-ld';

/** No news page is older; templates put 1970 and 0001 where a date is missing. */
const FIRST_DAY = '1995-01-01';

/** The names under which publishers' meta elements give the date of publication, the most exact use first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
];

/**
 * Finds the article's day.
 *
 * @param roots where the article is (`findArticleRoots`)
 * @param today `YYYY-MM-DD`; a day after tomorrow is a mistake of the page (tomorrow is today, further east)
 * @returns `YYYY-MM-DD`, or nothing when no source gives a plausible day
 */
export function findArticleDate(document: Document, roots: readonly Element[], today: string): string | undefined {
  const latest = nextDay(today);
  for (const written of writtenDates(document, roots)) {
    const day = parseDay(written);
    if (day !== undefined && day >= FIRST_DAY && day <= latest) return day;
  }
  return undefined;
}

function* writtenDates(document: Document, roots: readonly Element[]): Generator<string> {
  const record = findArticleRecord(document);
  for (const key of ['datePublished', 'dateCreated']) {
    const value = record?.[key];
    if (typeof value === 'string') yield value;
  }
  yield* metaDates(document);
  yield* timeElements(document, roots);
  yield dateInPath(document.URL);
}

function* metaDates(document: Document): Generator<string> {
  const byName = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    if (name !== undefined && !byName.has(name)) byName.set(name, meta.getAttribute('content') ?? '');
  }
  for (const name of META_NAMES) yield byName.get(name) ?? '';
}

/** A time that is marked as the publication's, else the first of the article: bylines stand above the text. */
function* timeElements(document: Document, roots: readonly Element[]): Generator<string> {
  const marked = document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]');
  const inArticle = roots.flatMap((root) => [...root.querySelectorAll('time[datetime]')].slice(0, 1));
  for (const element of [...marked, ...inArticle]) {
    yield element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  }
}

/** `/2025/09/16/`, `/2025-09-16-title`, `/20250916/`; a month alone is too coarse for a day. */
function dateInPath(url: string): string {
  const found = /(?<!\d)((?:19|20)\d\d)([/\-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(new URL(url).pathname);
  return found ? `${found[1]}-${found[3]}-${found[4]}` : '';
}

/** ISO first, then what RFC 2822 writes ("Tue, 16 Sep 2025 10:00:00 GMT"). "09/10/2025" means two days: not read. */
function parseDay(written: string): string | undefined {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(written);
  if (iso) return existingDay(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const english =
    /^\s*(?:[A-Z][a-z]{2,8},?\s+)?(?:(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*|([A-Z][a-z]{2})[a-z]*\s+(\d{1,2})),?\s+(\d{4})/.exec(
      written,
    );
  if (!english) return undefined;
  const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(english[2] ?? english[3] ?? '-');
  if (month < 0 || month % 3 !== 0) return undefined;
  return existingDay(`${english[5]}-${pad(month / 3 + 1)}-${pad(Number(english[1] ?? english[4]))}`);
}

function existingDay(day: string): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
