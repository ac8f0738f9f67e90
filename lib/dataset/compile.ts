/** Checked records → the input of the name index and what each card needs. */
import type { DatasetRecord, Entity, Lawsuit, Role, Source, Tie } from '../model/record';
import type { IndexEntity, IndexName } from '../name-index/writer';
import type { Form, Reading } from '../name-index/format';
import { assert } from '../base/app-error';
import { latestDay } from '../model/partial-date';
import { compareStart, isCurrent } from '../model/role';
import { nameForms, type NameForm } from './name-forms';
import { soundForms } from './sound-forms';

/** What `writeIndex` takes. */
export interface IndexInput {
  readonly entities: readonly IndexEntity[];
  readonly names: readonly IndexName[];
  readonly weakSets: readonly (readonly string[])[];
}

/** A record with what other records say of it, as the release stores it. */
export interface StoredRecord {
  readonly record: DatasetRecord;
  /** Of a company: its people, current posts first. */
  readonly people: readonly { readonly person: string; readonly role: Role; readonly sources: readonly Source[] }[];
  /** Of a company: the ties of other companies to it. */
  readonly tiedBy: readonly { readonly company: string; readonly tie: Tie; readonly sources: readonly Source[] }[];
  /** Of an entity: ids of the lawsuits in which it is a party, newest status first. */
  readonly lawsuits: readonly string[];
}

/** Entities in order of id, names in order of their tokens: the same records give the same bytes. */
export function indexInput(records: readonly DatasetRecord[]): IndexInput {
  const entities = records
    .filter(isEntity)
    .filter(isMarked)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const numberOf = new Map<string, number>(entities.map((entity, number) => [entity.id, number]));
  const ties = collectTies(records, numberOf);
  const weakSets: string[][] = [];
  const names = new Map<string, { tokens: readonly string[]; readings: Map<number, Reading> }>();
  entities.forEach((entity, number) => {
    for (const form of [...nameForms(entity), ...soundForms(entity)]) {
      const key = form.tokens.join(' ');
      const name = names.get(key) ?? { tokens: form.tokens, readings: new Map<number, Reading>() };
      names.set(key, name);
      name.readings.set(number, merge(name.readings.get(number), toReading(form, number, weakSets), weakSets));
    }
  });
  return {
    entities: entities.map((entity, number) => ({
      id: entity.id,
      kind: entity.kind,
      tier: entity.tier,
      gender: entity.kind === 'person' ? entity.profile.gender : undefined,
      ties: [...(ties.get(number) ?? [])].sort((a, b) => a - b),
    })),
    names: [...names.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { tokens, readings }]) => ({ tokens, readings: [...readings.values()] })),
    weakSets,
  };
}

/** Every record with its back references, in order of id. */
export function storedRecords(records: readonly DatasetRecord[]): readonly StoredRecord[] {
  const people = new Map<string, StoredRecord['people'][number][]>();
  const tiedBy = new Map<string, StoredRecord['tiedBy'][number][]>();
  const lawsuits = new Map<string, Lawsuit[]>();
  const sorted = [...records].sort((a, b) => compareText(a.id, b.id));
  for (const record of sorted) {
    const cited = (keys: readonly string[]): Source[] => keys.flatMap((key) => record.sources[key] ?? []);
    if (record.kind === 'person')
      for (const role of record.roles)
        if (role.organisation !== undefined)
          push(people, role.organisation, { person: record.id, role, sources: cited(role.sources) });
    if (record.kind === 'company')
      for (const tie of record.ties)
        push(tiedBy, tie.company, { company: record.id, tie, sources: cited(tie.sources) });
    if (record.kind === 'lawsuit')
      for (const party of record.parties) if (party.entity !== undefined) push(lawsuits, party.entity, record);
  }
  return sorted.map((record) => ({
    record,
    people: (people.get(record.id) ?? []).sort(
      (a, b) => Number(isCurrent(b.role)) - Number(isCurrent(a.role)) || compareStart(b.role, a.role),
    ),
    tiedBy: tiedBy.get(record.id) ?? [],
    lawsuits: [...new Set(lawsuits.get(record.id) ?? [])]
      .sort((a, b) => compareText(latestDay(b.status.date), latestDay(a.status.date)))
      .map((lawsuit) => lawsuit.id),
  }));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a record is somebody that a text can name. */
export function isEntity(record: DatasetRecord): record is Entity {
  return record.kind !== 'lawsuit';
}

/**
 * Whether texts are searched for an entity. Authorities have records, so that roles and lawsuits can name them,
 * but they are no companies and no reader asks who the court is.
 */
export function isMarked(entity: Entity): boolean {
  return entity.kind === 'person' || entity.profile.field !== 'government-agency';
}

/** Persons with their organisations, companies with their ties, parties of one lawsuit with each other. Both ways. */
function collectTies(
  records: readonly DatasetRecord[],
  numberOf: ReadonlyMap<string, number>,
): Map<number, Set<number>> {
  const ties = new Map<number, Set<number>>();
  const tie = (a: string, b: string): void => {
    const [x, y] = [numberOf.get(a), numberOf.get(b)];
    if (x === undefined || y === undefined || x === y) return;
    ties.set(x, (ties.get(x) ?? new Set()).add(y));
    ties.set(y, (ties.get(y) ?? new Set()).add(x));
  };
  for (const record of records) {
    if (record.kind === 'person') for (const role of record.roles) tie(record.id, role.organisation ?? '');
    if (record.kind === 'company') for (const { company } of record.ties) tie(record.id, company);
    if (record.kind === 'lawsuit') {
      const parties = record.parties.flatMap((party) => party.entity ?? []);
      for (const a of parties) for (const b of parties) tie(a, b);
    }
  }
  return ties;
}

function toReading(form: NameForm, entity: number, weakSets: string[][]): Reading {
  return { entity, form: form.form, shape: form.shape, alone: form.alone, weak: weakNumber(form.weak, weakSets) };
}

/** 0 not weak, 1 everywhere, n the set n - 2 of languages. */
function weakNumber(weak: NameForm['weak'], weakSets: string[][]): number {
  if (weak === true) return 1;
  if (weak === undefined || weak.length === 0) return 0;
  const key = [...weak].sort().join(',');
  const known = weakSets.findIndex((langs) => langs.join(',') === key);
  return 2 + (known >= 0 ? known : weakSets.push([...weak].sort()) - 1);
}

const STRENGTH: readonly Form[] = ['full', 'short', 'family', 'given'];

/** The stronger of two readings of the same entity under the same tokens; a flag on either counts. */
function merge(a: Reading | undefined, b: Reading, weakSets: string[][]): Reading {
  if (!a) return b;
  assert(a.entity === b.entity, 'readings of one entity are merged');
  const [strong, other] = STRENGTH.indexOf(a.form) <= STRENGTH.indexOf(b.form) ? [a, b] : [b, a];
  return {
    ...strong,
    alone: a.alone || b.alone,
    weak: strong.form === other.form ? mergeWeak(a.weak, b.weak, weakSets) : strong.weak,
  };
}

/** Weak everywhere if one of them is, else in the languages of both. */
function mergeWeak(a: number, b: number, weakSets: string[][]): number {
  if (a === 1 || b === 1) return 1;
  return weakNumber([...new Set([...setOf(a, weakSets), ...setOf(b, weakSets)])], weakSets);
}

function setOf(weak: number, weakSets: readonly (readonly string[])[]): readonly string[] {
  return weak < 2 ? [] : (weakSets[weak - 2] ?? []);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
