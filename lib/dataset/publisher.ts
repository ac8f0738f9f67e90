/** Who publishes the pages that records cite: `data/publishers.json`, judged once for each host. */
import { z } from '../model/schema';
import type { Source } from '../model/record';

/**
 * What a publisher's pages are worth. `origin`: companies, courts, filings, authorities, universities, which speak of what they did;
 * `press`: edited news; `reference`: encyclopaedias and lists; `reprint`: prints what others wrote and says whose it is; `weak`: may
 * stand beside others only.
 */
const KINDS = ['origin', 'press', 'reference', 'reprint', 'weak'] as const;

/** By host without "www."; a host stands for its subdomains unless they have an entry of their own. */
export const publishersSchema = z.record(
  z.string().check(z.regex(/^[a-z0-9.-]+\.[a-z]+$/, 'a host in small letters, without "www."')),
  z.strictObject({ kind: z.enum(KINDS), name: z.string().check(z.minLength(1)) }),
);
export type Publishers = z.infer<typeof publishersSchema>;
export type Publisher = Publishers[string];

/** The publisher of a page: of its host, else of the domain above it. */
function findPublisher(url: string, publishers: Publishers): Publisher | undefined {
  const labels = hostOf(url).split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const host = labels.slice(from).join('.');
    if (Object.hasOwn(publishers, host)) return publishers[host];
  }
  return undefined;
}

/** What is wrong with how a record cites a page. */
export function* publisherProblems(source: Source, publishers: Publishers): Generator<string> {
  const publisher = findPublisher(source.url, publishers);
  if (!publisher) {
    yield `nobody has judged ${hostOf(source.url)}: add it to data/publishers.json, or cite another page`;
    return;
  }
  const { kind, name } = publisher;
  if (source.publisher !== name && !source.publisher.startsWith(`${name} (`))
    yield `calls its publisher "${source.publisher}", data/publishers.json "${name}": use one name`;
  if (source.primary && kind !== 'origin' && kind !== 'reprint')
    yield `is no primary source: ${name} reports what others said or did`;
}

/** Whether a page may stand beside others only: a weak publisher's, and a reprint that does not say whose report it prints. */
export function isWeak(source: Source, publishers: Publishers): boolean {
  const publisher = findPublisher(source.url, publishers);
  return publisher?.kind === 'weak' || (publisher?.kind === 'reprint' && source.publisher === publisher.name);
}

/** The host of an address that the schema has passed, without "www.". */
function hostOf(url: string): string {
  return (/^https:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '').toLowerCase().replace(/^www\./, '');
}
