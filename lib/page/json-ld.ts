/**
 * The article's own JSON-LD record. Pages write it for search engines: as one object, a list, or a `@graph`,
 * often broken and sometimes huge, so what cannot be read counts as absent.
 */

/** Longer scripts are data dumps, not the record of an article. Picked. */
const MAX_SCRIPT_UNITS = 500_000;
const ARTICLE_TYPE = /(?:Article|BlogPosting)$/;

/** A JSON-LD object that says it is an article; its other properties are as the page wrote them. */
export type ArticleRecord = Readonly<Record<string, unknown>>;

/**
 * Finds the first record that describes the page itself as an article.
 *
 * Looks at the top level, `@graph` and `mainEntity` only: an article inside a list is a teaser on somebody's front page.
 */
export function findArticleRecord(document: Document): ArticleRecord | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT_UNITS) continue;
    const found = pageRecords(parseQuietly(source)).find(isArticle);
    if (found) return found;
  }
  return undefined;
}

function pageRecords(json: unknown): readonly ArticleRecord[] {
  const top = (Array.isArray(json) ? json : [json]).filter(isObject);
  const graph = top.flatMap((record) => (Array.isArray(record['@graph']) ? record['@graph'] : [])).filter(isObject);
  const main = [...top, ...graph].map((record) => record['mainEntity']).filter(isObject);
  return [...top, ...graph, ...main];
}

function isArticle(record: ArticleRecord): boolean {
  const type = record['@type'];
  return (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && ARTICLE_TYPE.test(name));
}

function isObject(value: unknown): value is ArticleRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Broken JSON is the page's mistake and means the same as none. */
function parseQuietly(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
