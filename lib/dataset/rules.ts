/**
 * The rules of the dataset. A rule is one function; `RULES` lists them. Rules see records that passed the schema only.
 *
 * Longer ones have files of their own: role-rules, lawsuit-rules, publisher.
 */
import { earliestDay } from '../model/partial-date';
import { nameText, type DatasetRecord, type Name } from '../model/record';
import { isEntity } from './compile';
import { lawsuitFindings } from './lawsuit-rules';
import { nameForms } from './name-forms';
import { isWeak, publisherProblems } from './publisher';
import { exclusiveFindings, roleFindings, spanProblems } from './role-rules';
import type { Rule } from './rule';
import { citations, isSure, mustBeSure } from './sourcing';

/** Every rule, in the order of the problems. */
export const RULES: readonly Rule[] = [
  function* duplicateId({ records }) {
    const seen = new Set<string>();
    for (const { id } of records) {
      if (seen.has(id)) yield { id, field: 'id', message: 'two records have this id: rename one' };
      seen.add(id);
    }
  },
  function* sourceKeys({ records }) {
    for (const record of records) {
      const cited = new Set<string>();
      for (const { field, keys } of citations(record))
        for (const key of keys) {
          cited.add(key);
          if (!Object.hasOwn(record.sources, key))
            yield { id: record.id, field, message: `cites "${key}", which is not in sources: add it` };
        }
      for (const key of Object.keys(record.sources)) if (!cited.has(key)) yield { id: record.id, field: `sources.${key}`, message: 'no fact cites it: cite or delete it' }; // prettier-ignore
    }
  },
  function* twoSources({ records, reference }) {
    for (const record of records) {
      if (record.tier !== 'curated') continue;
      for (const { field, keys } of mustBeSure(record)) {
        const sources = keys.flatMap((key) => record.sources[key] ?? []);
        if (!isSure(sources))
          yield { id: record.id, field, message: 'needs two independent publishers or one primary source: add one' };
        else if (sources.every((source) => isWeak(source, reference.publishers)))
          yield { id: record.id, field, message: 'rests on weak pages alone: add one of a publisher that edits' };
      }
    }
  },
  function* sourceDates({ records, reference: { today } }) {
    for (const record of records)
      for (const [key, source] of Object.entries(record.sources)) {
        const field = `sources.${key}`;
        if (source.checked > today)
          yield { id: record.id, field, message: `checked ${source.checked} is in the future` };
        if (source.published && earliestDay(source.published) > source.checked) yield { id: record.id, field, message: 'published after it was checked: mend a date' }; // prettier-ignore
      }
  },
  function* sameUrlTwice({ records }) {
    for (const record of records) {
      const urls = new Set<string>();
      for (const [key, { url }] of Object.entries(record.sources)) {
        if (urls.has(url))
          yield { id: record.id, field: `sources.${key}`, message: 'its url stands here twice: cite one of them' };
        urls.add(url);
      }
    }
  },
  function* publishers({ records, reference }) {
    for (const record of records)
      for (const [key, source] of Object.entries(record.sources))
        for (const message of publisherProblems(source, reference.publishers)) yield { id: record.id, field: `sources.${key}`, message }; // prettier-ignore
  },
  roleFindings,
  exclusiveFindings,
  function* ties({ records, byId, reference: { today } }) {
    for (const company of records) {
      if (company.kind !== 'company') continue;
      for (const [at, tie] of company.ties.entries()) {
        const field = `ties[${at}]`;
        if (byId.get(tie.company)?.kind !== 'company') yield { id: company.id, field, message: `"${tie.company}" is no company of the dataset: add it or delete the tie` }; // prettier-ignore
        if (tie.company === company.id) yield { id: company.id, field, message: 'ties the company to itself' };
        for (const message of spanProblems(tie.start, tie.end, today)) yield { id: company.id, field, message };
      }
      for (const message of spanProblems(company.profile.founded, company.profile.dissolved, today)) yield { id: company.id, field: 'profile', message }; // prettier-ignore
    }
  },
  lawsuitFindings,
  function* privateLife({ records }) {
    for (const record of records)
      for (const { field, text } of freeTexts(record))
        if (PRIVATE.test(text)) yield { id: record.id, field, message: 'speaks of private life or gives a way to reach somebody: delete it' }; // prettier-ignore
  },
  function* commonWords({ records, reference }) {
    for (const entity of records) {
      if (!isEntity(entity) || entity.tier === 'imported') continue;
      for (const name of entity.names['en'] ?? [])
        if (isUnflagged(name) && reference.isCommonWord(nameText(name))) yield { id: entity.id, field: 'names.en', message: `"${nameText(name)}" is a common word: flag it weak` }; // prettier-ignore
    }
  },
  function* names({ records }) {
    const owners = new Map<string, { id: string; plain: boolean; text: string }[]>();
    for (const entity of records) {
      if (!isEntity(entity)) continue;
      if (entity.names['en'] === undefined)
        yield { id: entity.id, field: 'names.en', message: 'is missing: every entity has its usual English name' };
      for (const [lang, list] of Object.entries(entity.names)) {
        const texts = list.map(nameText);
        if (new Set(texts).size < texts.length)
          yield { id: entity.id, field: `names.${lang}`, message: 'a name stands here twice: delete one' };
      }
      if (isNamesake(entity)) continue;
      const written = new Set(Object.values(entity.names).flat().map(nameText));
      // Surnames, first names and initials are made from whole names: they need the whole one in the article.
      for (const form of nameForms(entity)) {
        if (form.form === 'family' || form.form === 'given' || !written.has(form.text)) continue;
        const key = form.tokens.join(' ');
        const list = owners.get(key) ?? [];
        if (!list.some(({ id }) => id === entity.id)) owners.set(key, [...list, { id: entity.id, plain: form.weak === undefined, text: form.text }]); // prettier-ignore
      }
    }
    for (const sharers of owners.values())
      if (sharers.length > 1) for (const { id, plain, text } of sharers) if (plain) yield { id, field: 'names', message: `"${text}" is also a name of ${sharers.filter((other) => other.id !== id).map((other) => other.id).join(', ')}: flag it weak or delete it` }; // prettier-ignore
  },
];

/** Imported people are told apart by their companies and offices, not by names that many bear. */
function isNamesake(entity: DatasetRecord): boolean {
  return entity.kind === 'person' && entity.tier === 'imported';
}
/** Nobody has judged it: neither weak somewhere nor famous by itself (Trump). */
function isUnflagged(name: Name): boolean {
  return typeof name === 'string' || (!name.alone && name.weak === undefined);
}

/** What people wrote in their own words. */
function freeTexts(record: DatasetRecord): readonly { readonly field: string; readonly text: string }[] {
  if (record.kind === 'person') return record.roles.flatMap(({ titleText, organisationName }, at) => [titleText, organisationName].flatMap((text) => (text === undefined ? [] : [{ field: `roles[${at}]`, text }]))); // prettier-ignore
  if (record.kind === 'lawsuit') return record.events.flatMap(({ note }, at) => (note === undefined ? [] : [{ field: `events[${at}]`, text: note }])); // prettier-ignore
  return [];
}

/** Family, birth, addresses of mail, telephone numbers. */
const PRIVATE =
  /@\w|\+\d[\d ()-]{7,}|\b(?:wife|husband|spouse|daughter|girlfriend|boyfriend|fianc[eé]e?|born (?:in|on)|aged \d+|years old|home address)\b/i;
