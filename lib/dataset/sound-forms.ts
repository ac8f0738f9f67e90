/** The keys by which a person is found in scripts that nobody wrote the name in. */
import type { Entity } from '../model/record';
import { nameText } from '../model/record';
import { latinKeys } from '../text/sound';
import { tokensOf, type NameForm } from './name-forms';

/**
 * One form a key, of shape "sound". Only for people of the curated tier: keys are coarse, and thousands of officers whom no foreign
 * paper names would answer to everybody. And only where the id spells a name of the record: it is what confirms a key,
 * and so costs no byte of its own.
 */
export function soundForms(entity: Entity): readonly NameForm[] {
  if (entity.kind !== 'person' || entity.tier !== 'curated') return [];
  const spelling = entity.id.replaceAll('-', ' ');
  const written = Object.values(entity.names)
    .flatMap((names) => names.map(nameText))
    .find((name) => tokensOf(name).join(' ') === spelling);
  if (written === undefined || !spelling.includes(' ')) return [];
  const spellings = [spelling, tokensOf(respelt(written)).join(' ')];
  const keys = new Map(spellings.flatMap(latinKeys).map((key) => [key.join(' '), key]));
  return [...keys.values()].map((key) => ({
    tokens: key,
    form: 'full',
    shape: 'sound',
    alone: false,
    weak: undefined,
    text: spelling,
  }));
}

/** Letters whose accent says more than the id keeps, as English would spell them. */
function respelt(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[čćçĉšşśșžżźřČĆÇŠŞŚȘŽŻŹ]/g, (letter) => RESPELT[letter.toLowerCase()] ?? letter);
}

const RESPELT: Readonly<Record<string, string>> = {
  č: 'ch', ć: 'ch', ç: 'ch', ĉ: 'ch', š: 'sh', ş: 'sh', ś: 'sh', ș: 'sh', ž: 'zh', ż: 'zh', ź: 'zh', ř: 'rz',
}; // prettier-ignore
