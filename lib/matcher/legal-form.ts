/**
 * Legal forms belong to a company's mention: behind its name with the dot of an abbreviation ("Salesforce Inc.", "Bayer AG"), and in
 * front of it in the languages that put them there ("PT Astra International Tbk"). A form that quotation marks part from the name
 * («ПАО „Лукойл“») does not.
 */

const ABBREVIATED = 'Inc|Corp|Ltd|Co|Bros|L\\.L\\.C|L\\.P|S\\.A|S\\.p\\.A|N\\.V|B\\.V|S\\.A\\.B';
const FOLLOWING = new RegExp(
  `^[ \u00a0](?:${ABBREVIATED}|Incorporated|Corporation|Limited|LLC|LP|PLC|plc|AG|SE|GmbH|KGaA|KG|SA|SpA|NV|BV|AB|ASA|A/S|Oyj|PBC|Tbk)(?![\\p{L}\\p{N}])`,
  'u',
);
const ENDING = new RegExp(`[ \u00a0.](?:${ABBREVIATED})$`, 'u');
const LONGEST = ' Incorporated.'.length;

/** The end of the mention with the legal form that follows it, if one does. */
export function endWithLegalForm(source: string, start: number, end: number): number {
  const withForm = end + (FOLLOWING.exec(source.slice(end, end + LONGEST))?.[0].length ?? 0);
  const abbreviated = ENDING.test(source.slice(Math.max(start, withForm - LONGEST), withForm));
  return abbreviated && source[withForm] === '.' ? withForm + 1 : withForm;
}

/** Forms that stand in front of a name; none of them ends one, so that no two mentions overlap. */
const LEADING =
  'PT|UAB|SIA|OÜ|PJSC|OJSC|JSC|OOO|PAO|ZAO|OAO|AO|ООО|ПАО|ОАО|ЗАО|НАО|АО|ТОО|ТОВ|ПрАТ|ПАТ|АТ|ЕООД|ООД|ЕАД';
const PRECEDING = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LEADING})[ \u00a0]$`, 'u');
/** The longest form, its space, and the character before it. */
const LONGEST_LEADING = 6;

/** The start of the mention with the legal form that stands in front of it, if one does. */
export function startWithLegalForm(source: string, start: number): number {
  return start - (PRECEDING.exec(source.slice(Math.max(0, start - LONGEST_LEADING), start))?.[0].length ?? 0);
}
