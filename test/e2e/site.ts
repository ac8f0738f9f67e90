/** A news site on loopback: the pages of `test/pages`, an index of the demo articles, and the pages that a test puts there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const PAGES = join(import.meta.dirname, '../pages');

export interface Site {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  /** Serves a page of the test's own. @returns its address */
  put(path: string, html: string, headers?: OutgoingHttpHeaders): string;
  close(): void;
}

/** Every article that `npm start` shows, by the name of its folder. */
export function demoSlugs(): readonly string[] {
  return readdirSync(PAGES)
    .filter((name) => name.endsWith('-news') && hasPage(name))
    .sort();
}

function hasPage(slug: string): boolean {
  return existsSync(join(PAGES, slug, 'source.html'));
}

/** The source of a page of `test/pages`. */
export function readPage(slug: string): string {
  return readFileSync(join(PAGES, slug, 'source.html'), 'utf8');
}

/** The smallest page that says it is an article. */
export function articleHtml(body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>In brief</title></head>
<body><article><h1>In brief</h1>${body}</article></body></html>`;
}

/** Serves on a free port. */
export async function openSite(): Promise<Site> {
  const own = new Map<string, { readonly html: string; readonly headers: OutgoingHttpHeaders }>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    requests.push(pathname);
    const page = own.get(pathname) ?? findPage(pathname);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    put(path, html, headers = {}) {
      own.set(path, { html, headers });
      return `${origin}${path}`;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function findPage(pathname: string): { readonly html: string; readonly headers: OutgoingHttpHeaders } | undefined {
  if (pathname === '/') return { html: indexPage(), headers: {} };
  const [, slug] = /^\/([\w-]+)\/$/.exec(pathname) ?? [];
  return slug !== undefined && hasPage(slug) ? { html: readPage(slug), headers: {} } : undefined;
}

function indexPage(): string {
  const items = demoSlugs().map((slug) => {
    const html = readPage(slug);
    const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? slug;
    const [, lang = 'en'] = /<html[^>]*\blang="([^"]+)"/.exec(html) ?? [];
    const dir = /<html[^>]*\bdir="rtl"/.test(html) ? 'rtl' : 'ltr';
    return `<li lang="${lang}" dir="${dir}"><a href="/${slug}/">${title}</a></li>`;
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Dramatis: demo articles</title>
    <style>
      body { max-width: 42rem; margin: 12vh auto; padding: 0 1.5rem; font: 1.125rem/1.6 system-ui, sans-serif; }
      h1 { font-size: 1.6rem; line-height: 1.25; text-wrap: balance; }
      ul { list-style: none; margin: 2rem 0; padding: 0; }
      li { border-block-start: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
      a { display: block; padding: 0.8rem 0; color: inherit; text-underline-offset: 0.2em; }
    </style>
  </head>
  <body>
    <h1>Articles to try Dramatis on</h1>
    <p>Known people and companies are underlined. Rest the pointer on one, or press Alt+Shift+Period.</p>
    <ul>
      ${items.join('\n      ')}
    </ul>
  </body>
</html>
`;
}
