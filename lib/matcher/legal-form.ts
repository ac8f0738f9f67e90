/** Legal forms behind a company's name belong to the mention, with the dot of an abbreviation: "Salesforce Inc.", "Bayer AG". */

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
