/** The name of a record in the reader's language. */
import type { DatasetRecord } from '../model/record';

/**
 * @param uiLang BCP 47 tag of the browser, e.g. "de", "zh-CN"
 * @returns the usual form of that language, else the English one; a lawsuit's caption
 */
export function displayName(record: DatasetRecord, uiLang: string): string {
  if (record.kind === 'lawsuit') return record.caption;
  const names = languagesFor(uiLang).flatMap((lang) => record.names[lang]?.[0] ?? []);
  const [name] = names;
  return (typeof name === 'string' ? name : name?.text) ?? record.id;
}

/** The languages whose names serve a reader of this one, best first. Chinese goes by script, not by country. */
function languagesFor(uiLang: string): readonly string[] {
  const { language, script } = new Intl.Locale(uiLang.replace('_', '-')).maximize();
  return [`${language}-${script}`, language, ...(language === 'zh' ? ['zh-Hans'] : []), 'en'];
}
