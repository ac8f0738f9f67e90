/** Cards of invented people, each with the one thing that a test is about. */
import type { CardData } from '../../lib/model/card';
import { cardSchema } from '../../lib/model/card';

const CHECKED = '2026-11-24';

/** A source whose address tells it from the others. */
export function source(slug: string, extra: object = {}): object {
  return { checked: CHECKED, publisher: `The ${slug}`, url: `https://${slug}.example/page`, ...extra };
}

interface PersonParts {
  readonly name?: string;
  readonly gender?: 'female' | 'male';
  readonly died?: string;
  readonly roles?: readonly object[];
  readonly sources?: Readonly<Record<string, object>>;
  readonly lawsuits?: readonly object[];
  readonly tier?: 'curated' | 'imported';
}

/** Parsed by the schema, so that no test shows what could never arrive. */
export function personCard(parts: PersonParts = {}): CardData {
  const { name = 'Ada Example', gender, died, roles = [], sources = { a: source('a') }, lawsuits = [], tier } = parts;
  return cardSchema.parse({
    record: {
      id: 'ada-example',
      ids: {},
      kind: 'person',
      names: { en: [name] },
      profile: { ...(gender && { gender }), ...(died && { died }) },
      roles: roles.map((role) => ({ sources: ['a'], ...role })),
      sources,
      tier: tier ?? 'curated',
    },
    name,
    labels: {
      acme: { id: 'acme', kind: 'company', name: 'Acme' },
      bolt: { id: 'bolt', kind: 'company', name: 'Bolt' },
    },
    people: [],
    lawsuits,
    release: { version: '2026.11.24', date: CHECKED },
  });
}

interface CompanyParts {
  readonly profile?: object;
  readonly people?: readonly object[];
  readonly ties?: readonly object[];
  readonly tiedBy?: readonly object[];
}

/** A card of Acme; its people are by id `ada` and `ben`. */
export function companyCard({ profile = {}, people = [], ties = [], tiedBy = [] }: CompanyParts = {}): CardData {
  return cardSchema.parse({
    record: {
      id: 'acme',
      ids: {},
      kind: 'company',
      names: { en: ['Acme'] },
      profile: { country: 'US', field: 'software', sources: ['a'], ...profile },
      sources: { a: source('a') },
      ties,
      tier: 'curated',
    },
    name: 'Acme',
    labels: {
      ada: { id: 'ada', kind: 'person', name: 'Ada' },
      ben: { id: 'ben', kind: 'person', name: 'Ben' },
      bolt: { id: 'bolt', kind: 'company', name: 'Bolt' },
    },
    people,
    tiedBy,
    lawsuits: [],
    release: { version: '2026.11.24', date: CHECKED },
  });
}

/** A lawsuit against Ada by Acme. */
export function lawsuit(extra: object = {}): object {
  return {
    caption: 'Acme v. Example',
    claims: ['fraud'],
    court: 'A District Court',
    docket: '1:24-cv-00001',
    events: [
      { date: '2025-03', event: 'filed', sources: ['b'] },
      { date: '2026-01-15', event: 'motion-to-dismiss-denied', note: 'in part', sources: ['b'] },
    ],
    filed: '2025-03',
    id: 'acme-v-example',
    ids: {},
    kind: 'lawsuit',
    parties: [
      { entity: 'acme', side: 'plaintiff' },
      { entity: 'ada-example', side: 'defendant' },
    ],
    sources: { b: source('b', { primary: true, published: '2026-01' }) },
    status: { checked: '2026-11-24', date: '2026-01-15', sources: ['b'], word: 'pending' },
    tier: 'curated',
    ...extra,
  };
}
