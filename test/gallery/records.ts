/** The records of `data/`, and cards made of them as the background makes them. */
import type { CardData, EntityLabel } from '../../lib/model/card';
import { recordSchema, type DatasetRecord, type Entity, type Lawsuit } from '../../lib/model/record';
import { isCurrent } from '../../lib/model/role';
import { citedBy } from '../../components/source-notes';

/** A card in a language. @throws {Error} when no record has the id */
export function makeCard(records: readonly DatasetRecord[], id: string, lang: string): CardData {
  const entities = new Map(
    records.filter((record) => record.kind !== 'lawsuit').map((record) => [String(record.id), record]),
  );
  const record = entities.get(id);
  if (!record) throw new Error(`no record ${id}`);
  const lawsuits = records.filter((other): other is Lawsuit => other.kind === 'lawsuit');
  const labels = [...entities.values()].map((entity): EntityLabel => {
    return { id: entity.id, kind: entity.kind, name: nameIn(entity, lang) };
  });
  const people = [...entities.values()].flatMap((person) =>
    person.kind !== 'person'
      ? []
      : person.roles
          .filter((role) => role.organisation === id)
          .map((role) => ({
            person: person.id,
            ...(person.profile.gender && { gender: person.profile.gender }),
            role,
            sources: [...citedBy(person.sources, role.sources)],
          })),
  );
  const tiedBy = [...entities.values()].flatMap((company) =>
    company.kind !== 'company'
      ? []
      : company.ties
          .filter((tie) => tie.company === id)
          .map((tie) => ({ company: company.id, tie, sources: [...citedBy(company.sources, tie.sources)] })),
  );
  return {
    record,
    name: nameIn(record, lang),
    labels: Object.fromEntries(labels.map((label) => [label.id, label])),
    people: people.sort((a, b) => Number(isCurrent(b.role)) - Number(isCurrent(a.role))),
    tiedBy,
    lawsuits: lawsuits
      .filter(({ parties }) => parties.some(({ entity }) => entity === id))
      .sort((a, b) => (a.status.date < b.status.date ? 1 : -1)),
    release: { version: '2026.11.24', date: '2026-11-24' },
  };
}

/** The records that fit the schema; one that is being written just now is left out. */
export function parseRecords(modules: readonly unknown[]): readonly DatasetRecord[] {
  return modules.flatMap((module) => {
    const parsed = recordSchema.safeParse(module);
    return parsed.success ? [parsed.data] : [];
  });
}

function nameIn(entity: Entity, lang: string): string {
  const first = (entity.names[lang] ?? entity.names.en)?.[0];
  return typeof first === 'string' ? first : (first?.text ?? entity.id);
}
