// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findArticleDate } from '@/lib/page/article-date';
import { findArticleRoots } from '@/lib/page/article-root';
import { isArticle } from '@/lib/page/is-article';
import { findPageLanguage } from '@/lib/page/page-language';

const TODAY = '2026-11-24';
const prose = (words = 60): string => `<p>${'Many words about the case. '.repeat(words / 5)}</p>`;
const ld = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

function page(head: string, body = '', url = 'https://news.example/story'): void {
  document.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}

beforeEach(() => document.documentElement.removeAttribute('lang'));

describe('an article', () => {
  const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] };
  test.each<readonly [string, string, string, string, boolean]>([
    ['says so by og:type', '<meta property="og:type" content="article">', '', '/', true],
    ['says so by JSON-LD', ld({ '@type': 'NewsArticle' }), '', '/', true],
    [
      'says so by one of several types',
      ld([{ '@type': 'Organization' }, { '@type': ['Thing', 'ReportageNewsArticle'] }]),
      '',
      '/',
      true,
    ],
    [
      'says so by JSON-LD in a graph',
      ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article' }] }),
      '',
      '/',
      true,
    ],
    [
      'says so by microdata',
      '',
      '<div itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="articleBody">x</div></div>',
      '/',
      true,
    ],
    ['is known by its paragraphs', '', `<article>${prose(200).repeat(3)}</article>`, '/story', true],
    ['is no front page with long teasers', '', `<main>${prose(200).repeat(3)}</main>`, '/', false],
    ['is no list of articles', ld(list), '<ul><li>a</li></ul>', '/news', false],
    ['is no page with broken JSON-LD', ld('{"@type": "NewsArticle"'), 'x', '/story', false],
    ['is no empty page', '', '', '/story', false],
  ])('%s', (_, head, body, path, expected) => {
    page(head, body, `https://news.example${path}`);
    expect(isArticle(document)).toBe(expected);
  });
});

describe('the day of an article', () => {
  const day = (date: string): string => ld({ '@type': 'NewsArticle', datePublished: date });
  const TIME = '<article><time datetime="2025-09-16T08:00">x</time><time datetime="2020-01-01">y</time></article>';
  test.each<readonly [string, string, string, string, string | undefined]>([
    ['from JSON-LD', day('2025-09-16T10:00:00Z'), '', '', '2025-09-16'],
    ['as the publisher counts it', day('2025-09-16T23:30:00-04:00'), '', '', '2025-09-16'],
    ['from meta', meta('article:published_time', '2025-09-16'), '', '', '2025-09-16'],
    ['from meta property', '<meta property="article:published_time" content="2025-09-16T01:00">', '', '', '2025-09-16'],
    ['from Dublin Core', meta('DC.date.issued', '20250916'), '', '', '2025-09-16'],
    [
      'from the surest meta',
      meta('date', '2025-09-17') + meta('parsely-pub-date', '2025-09-16T00:00'),
      '',
      '',
      '2025-09-16',
    ],
    ['from English', meta('pubdate', 'Tue, 16 Sep 2025 10:00:00 GMT'), '', '', '2025-09-16'],
    ['from American', meta('pubdate', 'September 6, 2025'), '', '', '2025-09-06'],
    ['from the first time of the article', '', TIME, '', '2025-09-16'],
    [
      'from a marked time',
      '',
      `<time itemprop="datePublished" datetime="2025-09-15">x</time>${TIME}`,
      '',
      '2025-09-15',
    ],
    ['from the address', '', '', '/2025/09/16/title', '2025-09-16'],
    ['from the address with dashes', '', '', '/news/2025-09-16-title', '2025-09-16'],
    ['from the address without any', '', '', '/a/20250916/b', '2025-09-16'],
    [
      'the next one when the first is not plausible',
      day('1970-01-01') + meta('date', '2025-09-16'),
      '',
      '',
      '2025-09-16',
    ],
    ['of tomorrow, further east', day('2026-11-25'), '', '', '2026-11-25'],
    ['but none after tomorrow', day('2026-11-26'), '', '', undefined],
    ['but none that does not exist', day('2025-02-30'), '', '', undefined],
    ['but none with two meanings', meta('date', '09/10/2025'), '', '', undefined],
    ['but none from a number in the address', '', '', '/story-120250916/2025/13/40', undefined],
    ['but none from nowhere', '', '', '', undefined],
  ])('is found %s', (_, head, body, path, expected) => {
    page(head, body, `https://news.example${path || '/story'}`);
    expect(findArticleDate(document, findArticleRoots(document), TODAY)).toBe(expected);
  });
});

describe('the root of an article', () => {
  const roots = (body: string): readonly string[] => {
    page('', body);
    return findArticleRoots(document).map((root) => (root.id ? `#${root.id}` : root.localName));
  };
  test.each<readonly [string, string, readonly string[]]>([
    [
      'the article around the marked body',
      `<article id="a"><h1>x</h1><div itemprop="articleBody">${prose()}</div></article>`,
      ['#a'],
    ],
    [
      'the marked body and the head before it',
      `<div id="h"><h1>x</h1><p>By Kim</p></div><div id="b" itemprop="articleBody">${prose()}</div>`,
      ['#h', '#b'],
    ],
    [
      'the one article',
      `<nav>${prose()}</nav><article id="a"><h1>x</h1>${prose()}</article><p>${'x'.repeat(50)}</p>`,
      ['#a'],
    ],
    [
      'the article, not the teasers',
      `<article id="t">${prose(5)}</article><article id="a">${prose(100)}</article>`,
      ['#a'],
    ],
    [
      'main, when articles are many',
      `<main id="m"><h1>x</h1>${`<article>${prose(20)}</article>`.repeat(5)}</main>`,
      ['#m'],
    ],
    [
      'where the paragraphs are',
      `<div><p>${'y'.repeat(40)}</p></div><div><div id="c">${prose()}${prose()}</div></div>`,
      ['#c'],
    ],
    [
      'the headline from the header of the page',
      `<div id="h"><h1>x</h1></div><article id="a">${prose()}</article>`,
      ['#h', '#a'],
    ],
    ['the body, when nothing speaks for a part', 'just text', ['body']],
  ])('is %s', (_, body, expected) => {
    expect(roots(body)).toEqual(expected);
  });
});

test.each([
  ['the article', '<article lang="ru"><p>x</p></article>', 'de', 'ru'],
  ['the page', '<article><p>x</p></article>', 'de-AT', 'de-AT'],
  ['an old spelling', '<article><p>x</p></article>', 'pt_br', 'pt-BR'],
  ['nothing', '<article><p>x</p></article>', '', 'und'],
  ['nonsense', '<article><p>x</p></article>', 'german language', 'und'],
])('the language comes from %s', (_, body, lang, expected) => {
  page('', body);
  document.documentElement.setAttribute('lang', lang);
  expect(findPageLanguage(findArticleRoots(document))).toBe(expected);
});
