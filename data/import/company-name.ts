/** Company names of data files turned into names as the press writes them: without legal forms, share classes and remarks. */

/** Legal forms that stand behind a name, longest first where one contains another. */
const LEGAL_FORMS = [
  'Public Company Limited', 'Public Limited Company', 'Public Joint Stock Company', 'Joint Stock Company', 'Open Joint Stock Company', 'Aktiengesellschaft', 'Société Anonyme',
  'Societa per Azioni', 'Società per Azioni', 'Incorporated', 'Corporation', 'Limited', 'Company', 'SAB de CV', 'S.A.B. de C.V.', 'S.A. de C.V.', 'S.A.B.', 'SGPS', 'S.A.', 'S/A', 'S.p.A.',
  'N.V.', 'B.V.', 'A/S', 'p.l.c.', 'plc', 'PLC', 'Plc', 'Inc.', 'Inc', 'Corp.', 'Corp', 'Co.', 'Co', 'Ltd.', 'Ltd', 'LLC', 'L.L.C.', 'L.P.', 'LP', 'AG', 'SE', 'GmbH', 'KGaA', 'SA', 'SpA', 'NV', 'BV',
  'AB', 'ASA', 'Oyj', 'Oy', 'PJSC', 'PAO', 'OAO', 'JSC', 'PCL', 'Bhd', 'Berhad', 'Tbk', 'K.K.', 'KK', '(publ)', 'publ', 'SCA', 'S.C.A.', 'SARL', 'Pty', 'ADR', 'DR',
]; // prettier-ignore

const FORM = new RegExp(
  `[ ,]+(?:&|and)?\\s*(?:${[...LEGAL_FORMS]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')})$`,
  'i',
);

/** Native legal forms, before or behind the name. */
const NATIVE_FORM =
  /^(?:株式会社|㈱|\(株\)|（株）|有限会社|合同会社|주식회사|\(주\)|㈜)\s*|\s*(?:株式会社|㈱|\(株\)|（株）|주식회사|\(주\)|㈜|股份有限公司|有限责任公司|有限責任公司|控股有限公司|有限公司|集团股份有限公司)$/u;

/**
 * @param raw such as "Alphabet Inc. (Class A)", "BAYERISCHE MOTOREN WERKE AKTIENGESELLSCHAFT", "SAKATA SEED CORPORATION"
 * @returns the name without legal forms, cased as people write it when the source is all capitals
 */
export function plainCompanyName(raw: string): string {
  let name = raw.replace(/\s*\((?:class|series)[^)]*\)/gi, '').replace(/\s+/g, ' ').replace(/^The (?=.*(?:Company|Group)$)/, '').trim(); // prettier-ignore
  for (let shorter = name.replace(FORM, ''); shorter !== name && shorter !== ''; shorter = name.replace(FORM, ''))
    name = shorter;
  return casedName(name.replace(/[ ,.&-]+$/, ''));
}

/** A name all in capitals is cased as people write it. */
export function casedName(name: string): string {
  return name === name.toUpperCase() && /[A-Z]{5}/.test(name) ? titleCase(name) : name;
}

/** A native name without its legal form and blanks. */
export function plainNativeName(raw: string): string {
  let name = raw.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  for (let shorter = name.replace(NATIVE_FORM, ''); shorter !== name && shorter !== ''; shorter = name.replace(NATIVE_FORM, '')) name = shorter; // prettier-ignore
  return name.replace(/[A-Z]$/, (share) => (/\p{Script=Han}[AB]$/u.test(name) ? '' : share)).trim();
}

/** Small words stay small, short words without vowels are abbreviations. */
function titleCase(name: string): string {
  return name.replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) => {
    if (at > 0 && /^(?:OF|AND|THE|FOR|DE|DU|DA)$/.test(word)) return word.toLowerCase();
    if (word.length <= 4 && !/[AEIOUY]/.test(word)) return word;
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
