/**
 * GLEIF: legal and other names of companies, whether the legal person still exists, who followed it. CC0.
 * @see https://www.gleif.org/en/lei-data/gleif-api
 */
import { z } from '../../lib/model/schema';
import { primaryLanguage } from '../../lib/text/languages';
import { proposeName } from './propose-fact';
import type { RefreshSource } from './source';

const text = z.nullish(z.string());
const nameSchema = z.object({ name: z.string(), language: text });

const leiSchema = z.object({
  data: z.object({
    attributes: z.object({
      entity: z.object({
        legalName: nameSchema,
        otherNames: z.array(z.extend(nameSchema, { type: z.string() })),
        jurisdiction: text,
        status: z.nullable(z.string()),
        expiration: z.object({ date: text, reason: text }),
        successorEntities: z.array(z.object({ lei: text, name: text })),
      }),
    }),
  }),
});

export const gleif: RefreshSource = {
  base: 'https://api.gleif.org/api/v1',
  // No limit is documented: picked.
  limits: [{ count: 60, windowMs: 60_000 }],
  covers: (record) => record.kind === 'company' && record.ids.lei !== undefined,
  reader:
    ({ client, base }) =>
    async (draft) => {
      const company = draft.record;
      if (company.kind !== 'company' || company.ids.lei === undefined) return;
      const { value } = await client.fetchJson(`${base}/lei-records/${company.ids.lei}`, leiSchema);
      const { legalName, otherNames, jurisdiction, status, expiration, successorEntities } =
        value.data.attributes.entity;
      const page = `https://search.gleif.org/#/record/${company.ids.lei}`;
      for (const { name, language } of [legalName, ...otherNames])
        proposeName(draft, company, languageOf(language ?? 'en', jurisdiction ?? ''), { text: name }, page);
      if (status === 'INACTIVE' && company.profile.dissolved === undefined)
      draft.conflict(`profile.dissolved: absent in the record, inactive in the source since ${expiration.date?.slice(0, 10) ?? 'an unknown day'} (${expiration.reason ?? 'no reason given'})`, page); // prettier-ignore
      for (const { lei, name } of successorEntities) draft.note(`followed by ${name ?? 'an unnamed company'} (${lei ?? 'no LEI'})`, page); // prettier-ignore
    },
};

/** Names in Chinese are written by the seat's script. */
function languageOf(tag: string, jurisdiction: string): string {
  const lang = primaryLanguage(tag);
  if (lang !== 'zh') return lang;
  return /^(?:TW|HK|MO)/.test(jurisdiction) ? 'zh-Hant' : 'zh-Hans';
}
