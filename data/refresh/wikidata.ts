/**
 * Wikidata: names, posts and ends of people and companies. CC0.
 *
 * A person's posts stand in two places: on the person (P39 position held, P108 employer) and on the company (P169 chief executive and
 * its like); a statement without a reference to a page is only pointed at.
 * @see https://www.wikidata.org/wiki/Wikidata:Data_access
 */
import { TITLES } from '../../lib/model/vocabulary';
import type { Company, Person, Role, Source } from '../../lib/model/record';
import { isCurrent } from '../../lib/model/role';
import { z } from '../../lib/model/schema';
import { parseFilingTitle } from '../import/filing-title';
import { canOverlap, hasName, isAtSame, isSamePost, proposeName, proposeProfileDay, proposeRole } from './propose-fact';
import type { Draft } from './proposal';
import { RefreshError } from './refresh-error';
import type { RefreshSource, World } from './source';
import { bestStatements, dateOf, entitiesSchema, itemOf, labelsSchema, sourcesOf, spanOf, type Labels, type Statement, type WikidataEntity } from './wikibase'; // prettier-ignore

export const wikidata: RefreshSource = {
  base: 'https://www.wikidata.org',
  // Picked: well below what is allowed for one client that asks one thing at a time.
  limits: [{ count: 2, windowMs: 1_000 }],
  covers: (record) => record.kind !== 'lawsuit' && (record.ids.wikidata ?? record.ids.wikipedia) !== undefined,
  reader: (world) => {
    const reader = new WikidataReader(world);
    return (draft) => reader.read(draft);
  },
};

/** Posts that stand on the company's item; P1037 is a leading post without a title that we could name. */
const COMPANY_POSTS: Readonly<Record<string, Role['title']>> = {
  P169: 'ceo',
  P488: 'chair',
  P1037: undefined,
  P3320: 'board-member',
  P112: 'founder',
};
/** Heads of companies, who are named even when the dataset does not know them. */
const HEADS: ReadonlySet<string> = new Set(['P169', 'P488']);

/** A post as a statement has it, before it is known whether it can become a role. */
interface Post {
  readonly organisation: Pick<Role, 'organisation' | 'organisationName'>;
  readonly title: Pick<Role, 'title' | 'titleText'> | undefined;
  readonly statement: Statement;
  readonly url: string;
  readonly day: string;
}

class WikidataReader {
  private readonly entities = new Map<string, Promise<Found>>();
  /** Items by the dataset's id, as far as they were read in this run: most companies bear the title of their article only. */
  private readonly items = new Map<string, string>();
  private readonly companies: readonly Company[];
  private readonly people: readonly Person[];
  private readonly publishers: ReadonlyMap<string, string>;

  constructor(private readonly world: World) {
    this.companies = world.records.filter((record) => record.kind === 'company');
    this.people = world.records.filter((record) => record.kind === 'person');
    const sources = world.records.flatMap((record) => Object.values(record.sources));
    this.publishers = new Map(sources.map(({ url, publisher }) => [new URL(url).host.replace(/^www\./, ''), publisher]));
  } // prettier-ignore

  async read(draft: Draft): Promise<void> {
    const { record } = draft;
    if (record.kind === 'lawsuit') return;
    const found = await this.find(record);
    const { entity, url } = found;
    if (record.kind === 'person' && !(entity.claims['P31'] ?? []).some(({ mainsnak }) => itemOf(mainsnak) === HUMAN)) {
      draft.conflict(`ids: ${entity.id} is no person, nothing of it was used`, url);
      return;
    }
    if (record.ids.wikidata === undefined) {
      record.ids.wikidata = entity.id;
      draft.change(`ids.wikidata: ${entity.id}, to which the Wikipedia article "${record.ids.wikipedia}" belongs`, url);
    } else if (record.ids.wikidata !== entity.id)
      draft.conflict(`ids.wikidata: ${record.ids.wikidata} in the record, merged into ${entity.id}`, url);
    proposeLabels(draft, record, entity.labels, url);
    const [key, property, stands] = record.kind === 'person' ? (['died', 'P570', record.profile.died] as const) : (['dissolved', 'P576', record.profile.dissolved] as const); // prettier-ignore
    const [ending] = bestStatements(entity.claims[property]);
    const day = dateOf(ending?.mainsnak);
    if (ending && day !== undefined) proposeProfileDay(draft, record, key, day, this.sources(ending, found.day), url);
    else if (ending?.mainsnak.snaktype === 'somevalue' && stands === undefined) draft.note(`profile.${key}: on an unknown day`, url); // prettier-ignore
    if (record.kind === 'company') await this.nameUnknownHeads(draft, found);
    else await this.proposePosts(draft, record, found);
  }

  private async proposePosts(draft: Draft, person: Person, found: Found): Promise<void> {
    // The companies first: that tells which items they are.
    const posts = [...(await this.postsAtCompanies(draft, person, found)), ...(await this.postsOfPerson(draft, found))];
    for (const post of posts.filter((one) => one.statement.rank === 'preferred' || !posts.some((other) => beats(other, one)))) this.proposePost(draft, person, post); // prettier-ignore
  }

  private proposePost(draft: Draft, person: Person, { organisation, title, statement, url, day }: Post): void {
    const span = spanOf(statement);
    if (title === undefined) {
      // What is only known to be some post adds nothing where the record knows one.
      const isKnown = person.roles.some((role) => isAtSame(role, organisation) && canOverlap(role, span));
      if (!isKnown) draft.note(`a post without a title at ${organisation.organisation ?? organisation.organisationName}, ${span.start ?? '?'} to ${span.end ?? '?'}`, url); // prettier-ignore
      return;
    }
    proposeRole(draft, person, { ...organisation, ...title, ...span, sources: this.sources(statement, day), url });
    for (const snak of statement.qualifiers?.['P1365'] ?? []) {
      const before = this.people.find(({ ids }) => ids.wikidata !== undefined && ids.wikidata === itemOf(snak));
      const role = before?.roles.find((other) => isSamePost(other, { ...organisation, ...title }) && isCurrent(other));
      if (before && role) draft.conflict(`${before.id}: still ${title.title ?? title.titleText} in the dataset, replaced by ${person.id} in the source`, url); // prettier-ignore
    }
  }

  private async postsOfPerson(draft: Draft, { entity, url, day }: Found): Promise<readonly Post[]> {
    const posts: Post[] = [];
    for (const statement of usable(entity.claims['P108'])) {
      const employer = itemOf(statement.mainsnak);
      const post = itemOf([...(statement.qualifiers?.['P39'] ?? []), ...(statement.qualifiers?.['P3831'] ?? [])][0]);
      const organisation = employer && (await this.organisation(employer, draft, url));
      if (organisation) posts.push({ organisation, title: post === undefined ? undefined : titleOf(await this.label(post)), statement, url, day }); // prettier-ignore
    }
    for (const statement of usable(entity.claims['P39'])) {
      const position = itemOf(statement.mainsnak);
      if (position === undefined) continue;
      const label = await this.label(position);
      const where = itemOf([...(statement.qualifiers?.['P108'] ?? []), ...(statement.qualifiers?.['P642'] ?? [])][0]);
      const organisation = where && (await this.organisation(where, draft, url));
      const { start = 'an unknown day', end, ended } = spanOf(statement);
      if (organisation) posts.push({ organisation, title: titleOf(label), statement, url, day });
      // Terms of office that are over would be a flood.
      else if (where === undefined && end === undefined && !ended) draft.note(`is "${label}" since ${start}; the source names no organisation`, url); // prettier-ignore
    }
    return posts;
  }

  /** In a full run at every company, otherwise at those of the record: the others cost a request each. */
  private async postsAtCompanies(draft: Draft, person: Person, { entity: { id } }: Found): Promise<readonly Post[]> {
    const isOwn = (company: Company): boolean => person.roles.some(({ organisation }) => organisation === company.id);
    const posts: Post[] = [];
    for (const company of this.companies) {
      if (!wikidata.covers(company) || !(this.world.full || isOwn(company))) continue;
      try {
        const { entity, url, day } = await this.find(company);
        for (const [property, title] of Object.entries(COMPANY_POSTS)) {
          const holders = usable(entity.claims[property]);
          const word = title === 'founder' && holders.length > 1 ? 'co-founder' : title;
          for (const statement of holders)
            if (itemOf(statement.mainsnak) === id) posts.push({ organisation: { organisation: company.id }, title: word && { title: word }, statement, url, day }); // prettier-ignore
        }
      } catch (error) {
        if (!(error instanceof RefreshError) || error.code === 'stop') throw error;
        if (isOwn(company)) draft.note(`posts at ${company.id} are missing here: ${error.message}`, this.world.base);
      }
    }
    return posts;
  }

  private async nameUnknownHeads(draft: Draft, { entity, url }: Found): Promise<void> {
    for (const [property, title] of Object.entries(COMPANY_POSTS)) {
      if (!HEADS.has(property)) continue;
      for (const statement of bestStatements(entity.claims[property])) {
        const holder = itemOf(statement.mainsnak);
        const { start, end, ended } = spanOf(statement);
        if (holder === undefined || end !== undefined || ended || this.people.some(({ ids }) => ids.wikidata === holder)) continue; // prettier-ignore
        const name = await this.label(holder);
        if (!this.people.some((person) => hasName(person, name))) draft.note(`${title} is ${name} (${holder})${start ? ` since ${start}` : ''}, of whom there is no record`, url); // prettier-ignore
      }
    }
  }

  /** Once a run each. By its id, or by the title of the English Wikipedia's article. */
  private find({ id, ids }: Person | Company): Promise<Found> {
    const { base, client } = this.world;
    const url = ids.wikidata ? `${base}/wiki/Special:EntityData/${ids.wikidata}.json` : `${base}/w/api.php?${new URLSearchParams({ action: 'wbgetentities', format: 'json', sites: 'enwiki', titles: ids.wikipedia ?? '', props: 'labels|claims' })}`; // prettier-ignore
    const known = this.entities.get(url);
    if (known) return known;
    const found = client.fetchJson(url, entitiesSchema).then(({ value, day }) => {
      const [entity] = Object.values(value.entities);
      if (!entity || 'missing' in entity)
        throw new RefreshError('skip', `${url}: no such item: check the id in the record`);
      this.items.set(id, entity.id);
      return { entity, day, url: `https://www.wikidata.org/wiki/${entity.id}` };
    });
    this.entities.set(url, found);
    return found;
  }

  /** By id, never by name alone; `undefined` when a company of this name might be it. */
  private async organisation(item: string, draft: Draft, url: string): Promise<Post['organisation'] | undefined> {
    const known = this.companies.find((company) => this.itemOfCompany(company) === item);
    if (known) return { organisation: known.id };
    const name = await this.label(item);
    const named = this.companies.find((company) => this.itemOfCompany(company) === undefined && hasName(company, name)); // prettier-ignore
    if (!named) return { organisationName: name };
    draft.note(
      `a post at ${name} (${item}), which may be ${named.id}: if so, add it to its ids and refresh again`,
      url,
    );
    return undefined;
  }

  private itemOfCompany({ id, ids }: Company): string | undefined {
    return ids.wikidata ?? this.items.get(id);
  }

  /** English, or the name that is the same everywhere (`mul`). */
  private async label(item: string): Promise<string> {
    const { base, client } = this.world;
    const query = new URLSearchParams({ action: 'wbgetentities', format: 'json', ids: item, props: 'labels', languages: 'en|mul' }); // prettier-ignore
    const { value } = await client.fetchJson(`${base}/w/api.php?${query}`, z.object({ entities: z.record(z.string(), z.object({ labels: labelsSchema })) })); // prettier-ignore
    const labels = Object.values(value.entities)[0]?.labels;
    return labels?.['en']?.value ?? labels?.['mul']?.value ?? item;
  }

  private sources(statement: Statement, day: string): readonly Source[] {
    return sourcesOf(statement, (host) => this.publishers.get(host) ?? host, day);
  }
}

interface Found {
  readonly entity: WikidataEntity;
  /** The page for people. */
  readonly url: string;
  readonly day: string;
}

const HUMAN = 'Q5';

function usable(statements: readonly Statement[] = []): readonly Statement[] {
  return statements.filter(({ rank }) => rank !== 'deprecated');
}

/**
 * Preferred beats normal only for one post and the same time: of a company's chief executives the present one is preferred, and the
 * former ones are no less true.
 */
function beats(a: Post, b: Post): boolean {
  return a.statement.rank === 'preferred' && isSamePost({ ...a.organisation, ...a.title }, { ...b.organisation, ...b.title }) && canOverlap(spanOf(a.statement), spanOf(b.statement)); // prettier-ignore
}

function titleOf(label: string): Post['title'] {
  const word = TITLES.find((title) => title === label.toLowerCase().replaceAll(' ', '-'));
  return word === undefined ? (parseFilingTitle(label)[0] ?? { titleText: label }) : { title: word };
}

/** By language of the dataset the tags of Wikidata. Written Chinese differs by place; the bare tag says nothing of the script. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  sr: ['sr', 'sr-ec', 'sr-el'],
  'zh-Hans': ['zh-hans', 'zh-cn', 'zh-sg'],
  'zh-Hant': ['zh-hant', 'zh-tw', 'zh-hk'],
};
const LANGUAGES =
  'ar bg bn cs da de el es et fa fi fr he hi hr hu hy id it ja ka kk ko lt lv mk ms nb nl pl pt ro ru sk sl sr sv ta th tr uk ur vi zh-Hans zh-Hant'.split(
    ' ',
  );

/** A name that is the same everywhere stands under `mul` or `en`; every other one in its language. */
function proposeLabels(draft: Draft, record: Person | Company, labels: Labels, url: string): void {
  const english = labels['en'] ?? labels['mul'];
  if (english) proposeName(draft, record, 'en', { text: english.value }, url);
  for (const lang of LANGUAGES)
    for (const tag of VARIANTS[lang] ?? [lang]) {
      const label = labels[tag];
      if (label) proposeName(draft, record, lang, { text: label.value }, url);
    }
}
