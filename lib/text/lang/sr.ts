/**
 * Serbian, in both alphabets: the endings of Croatian, letter for letter in Cyrillic too. Foreign names are written as they sound
 * (Ilon Mask, Илон Маск); that is the data's business.
 */
import { words, type EndingRule, type LanguageRules } from '../language';
import { hrEndings } from './hr';

/** Latin and Cyrillic letters one to one, digraphs first. */
const LETTERS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['lj', 'љ'], ['nj', 'њ'], ['dž', 'џ'], ['a', 'а'], ['b', 'б'], ['c', 'ц'], ['č', 'ч'], ['ć', 'ћ'], ['d', 'д'], ['đ', 'ђ'],
  ['e', 'е'], ['f', 'ф'], ['g', 'г'], ['h', 'х'], ['i', 'и'], ['j', 'ј'], ['k', 'к'], ['l', 'л'], ['m', 'м'], ['n', 'н'],
  ['o', 'о'], ['p', 'п'], ['r', 'р'], ['s', 'с'], ['š', 'ш'], ['t', 'т'], ['u', 'у'], ['v', 'в'], ['z', 'з'], ['ž', 'ж'],
]; // prettier-ignore

/** Small letters alone: what endings and lists are written in. */
function inCyrillic(text: string): string {
  return LETTERS.reduce((done, [latin, cyrillic]) => done.replaceAll(latin, cyrillic), text.toLowerCase());
}

function cyrillicRule(rule: EndingRule): EndingRule {
  return {
    ...rule,
    name: rule.name.replace('hr/', 'sr/cyrillic-'),
    endings: rule.endings.map(inCyrillic),
    bases: rule.bases.map(inCyrillic),
    examples: rule.examples.map(([form, base]) => [inCyrillic(form), inCyrillic(base)] as const),
  };
}

function inBoth(list: readonly string[]): readonly string[] {
  return [...list, ...list.map(inCyrillic)];
}

export const sr: LanguageRules = {
  lang: 'sr',
  also: ['sh', 'cnr'],
  endings: [
    ...hrEndings.map((rule) => ({ ...rule, name: rule.name.replace('hr/', 'sr/') })),
    ...hrEndings.map(cyrillicRule),
  ],
  tails: { joiners: "'-", endings: inBoth(words('a u om em ja ju jem ov ova ovo ove i e')) },
  lookalikes: inBoth(
    words(
      'muška muško mušku muški muške maska maske masku maskom marka marke marku markom meta mete meti metu metom sam sama samo samu tim tima timu timom tom tome ma moj moja moje mira mire miru mir mati majka majke majku pol pola peta pet žena žene ženu vas vasi su luka luke luku luci lipa brada brade bradu kim kome dan dana rad rada radu parka parku dar dara daru sara tara pita kuka zima',
    ),
  ),
  cues: inBoth(
    words(
      'kompanija kompanije kompaniji kompaniju kompanijom firma firme firmi firmu preduzeće preduzeća koncern koncerna korporacija korporacije akcije akcija startap startapa šef šefa šefom šefica direktor direktora direktorom direktorka predsednik predsednika predsednica osnivač osnivača osnivačem suosnivač suosnivača vlasnik vlasnika milijarder milijardera milijarderom milijarderu preduzetnik preduzetnika biznismen biznismena investitor investitora menadžer menadžera sud sudija tužba tužbu tužbe akcionari portparol proizvođač proizvođača rekao rekla izjavio izjavila objavio objavila najavio naveo saopštio prema',
    ),
  ),
  openers: inBoth(
    words(
      'u na ali a i o od do s sa za pri po to kako da kad kada ako on ona oni njegov njegova njen njihov takođe međutim pred gospodin gospođa pre posle nakon iz k ka prema ni niti protiv između osim tokom zbog zahvaljujući dok jer zato slično potom zatim sada danas juče sutra tada kasnije ranije upravo još samo čak naprotiv recimo iako već ovaj ova taj ta te što ponedeljak utorak sredu sreda četvrtak petak subotu subota nedelju nedelja januaru februaru martu aprilu maju junu julu avgustu septembru oktobru novembru decembru dr',
    ),
  ),
};
