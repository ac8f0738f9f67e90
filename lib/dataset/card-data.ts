/** Gathers what the card of an entity shows from the records of a release. */
import type { CardData, EntityLabel } from '../model/card';
import type { Company, DatasetRecord, Lawsuit } from '../model/record';
import type { EntityId } from '../base/brand';
import { isEntity, type StoredRecord } from './compile';
import { displayName } from './display-name';

/**
 * @param findRecord reads a stored record of the release by id
 * @returns undefined when the release does not have the entity (any more)
 */
export async function gatherCard(
  id: EntityId,
  uiLang: string,
  release: CardData['release'],
  findRecord: (id: string) => Promise<StoredRecord | undefined>,
): Promise<CardData | undefined> {
  const stored = await findRecord(id);
  if (!stored || !isEntity(stored.record)) return undefined;
  const { record } = stored;
  const lawsuits = (await Promise.all(stored.lawsuits.map(findRecord))).flatMap((found) =>
    found?.record.kind === 'lawsuit' ? [found.record] : [],
  );
  const named = await Promise.all(namedIn(stored, lawsuits).map(findRecord));
  const others = new Map<string, DatasetRecord>(
    named.flatMap((found) => (found ? [[found.record.id, found.record] as const] : [])),
  );
  return {
    record,
    name: displayName(record, uiLang),
    labels: Object.fromEntries(
      [...others.values()].flatMap((other) => (isEntity(other) ? [[other.id, labelOf(other, uiLang)]] : [])),
    ),
    people: stored.people.flatMap(({ person, role, sources }) => {
      const holder = others.get(person);
      if (holder?.kind !== 'person') return [];
      return [
        {
          person: holder.id,
          role,
          sources: [...sources],
          ...(holder.profile.gender && { gender: holder.profile.gender }),
        },
      ];
    }),
    tiedBy: stored.tiedBy.flatMap(({ company, tie, sources }) => {
      const other = others.get(company) as Company | undefined;
      return other ? [{ company: other.id, tie, sources: [...sources] }] : [];
    }),
    lawsuits,
    release,
  };
}

/** A record's label in the reader's language. */
export function labelOf(record: Extract<DatasetRecord, { kind: 'person' | 'company' }>, uiLang: string): EntityLabel {
  return { id: record.id, kind: record.kind, name: displayName(record, uiLang) };
}

/** Ids of the organisations of a person's roles or of a company's ties. */
export function organisationsOf(record: DatasetRecord): readonly string[] {
  if (record.kind === 'person') return record.roles.flatMap((role) => role.organisation ?? []);
  if (record.kind === 'company') return record.ties.map((tie) => tie.company);
  return [];
}

function namedIn({ record, people, tiedBy }: StoredRecord, lawsuits: readonly Lawsuit[]): readonly string[] {
  const parties = lawsuits.flatMap((lawsuit) => lawsuit.parties.flatMap((party) => party.entity ?? []));
  return [
    ...new Set([
      ...organisationsOf(record),
      ...people.map(({ person }) => person),
      ...tiedBy.map(({ company }) => company),
      ...parties,
    ]),
  ];
}
