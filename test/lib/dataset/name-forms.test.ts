import { describe, expect, it } from 'vitest';
import { nameForms, shapeOf, tokensOf } from '@/lib/dataset/name-forms';
import { makeCompany, makePerson, type Json } from './sample';

/** "form: tokens", with flags: `!` alone, `?` weak. */
const personForms = (...names: Json[]): readonly string[] =>
  nameForms(makePerson('p', { en: names })).map(describeForm);
const companyForms = (...names: Json[]): readonly string[] =>
  nameForms(makeCompany('c', { en: names })).map(describeForm);
function describeForm({ form, tokens, alone, weak }: ReturnType<typeof nameForms>[number]): string {
  return `${form}: ${tokens.join(' ')}${alone ? '!' : ''}${weak ? '?' : ''}`;
}

describe('the forms of a person', () => {
  const rows: readonly [name: Json, forms: readonly string[]][] = [
    ['Ada Example', ['full: ada example', 'family: example', 'given: ada', 'short: a example']],
    ['Ada Mary Example', ['full: ada mary example', 'family: example', 'given: ada', 'short: a example']],
    [
      'Ada M. Example',
      ['full: ada m example', 'family: example', 'given: ada', 'full: ada example', 'short: a example'],
    ],
    [
      'Ada M Example',
      ['full: ada m example', 'family: example', 'given: ada', 'full: ada example', 'short: a example'],
    ],
    ['J. Example', ['full: j example', 'family: example']],
    ['J.D. Example', ['full: j d example', 'family: example', 'given: j d', 'full: jd example']],
    ['J. D. Example', ['full: j d example', 'family: example', 'full: jd example']],
    ['Malcolm X', ['full: malcolm x', 'given: malcolm']],
    ['باب مک\u200cگرو', ['full: باب مك گرو', 'full: باب مكگرو', 'family: مك گرو', 'family: مكگرو', 'given: باب']],
    [
      'Adam van der Example',
      ['full: adam van der example', 'family: van der example', 'given: adam', 'short: a van der example'],
    ],
    [
      'Adam Carl de Example',
      ['full: adam carl de example', 'family: de example', 'given: adam', 'short: a de example'],
    ],
    ['Van Example', ['full: van example', 'family: example', 'given: van', 'short: v example']],
    ['Adam Example Jr.', ['full: adam example jr', 'family: example', 'given: adam', 'short: a example']],
    ['Adam Example III', ['full: adam example iii', 'family: example', 'given: adam', 'short: a example']],
    [
      'Mike Example',
      ['full: mike example', 'family: example', 'given: mike', 'short: michael example', 'short: m example'],
    ],
    [
      'Ada Sample Example',
      ['full: ada sample example', 'family: example', 'family: sample example', 'given: ada', 'short: a example'],
    ],
    [
      'Ada Example-Sample',
      [
        'full: ada example sample',
        'family: example sample',
        'family: example',
        'family: sample',
        'given: ada',
        'short: a example sample',
      ],
    ],
    ['Exam Ada-min', ['full: exam ada min', 'family: ada min', 'given: exam', 'short: e ada min']],
    ["Ada O'Example", ['full: ada o example', 'family: o example', 'given: ada', 'short: a o example']],
    ['Ада фон Экзампл', ['full: ада фон экзампл', 'family: фон экзампл', 'given: ада', 'short: а фон экзампл']],
    ['أحمد بن سلمان', ['full: احمد بن سلمان', 'family: بن سلمان', 'given: احمد']],
    ['イーロン・マスク', ['full: イ ー ロ ン マ ス ク', 'family: マ ス ク']],
    ['埃隆·马斯克', ['full: 埃 隆 马 斯 克', 'family: 马 斯 克']],
    ['马斯克', ['full: 马 斯 克']],
    [{ text: '김범수', weak: true }, ['full: 김 범 수?']],
    ['일론 머스크', ['full: 일 론 머 스 크', 'family: 머 스 크']],
    ['Musk', ['short: musk']],
    [{ alone: true, text: 'Musk' }, ['short: musk!']],
    [{ text: 'Cook', weak: ['en'] }, ['short: cook?']],
    ['ماسك', ['short: ماسك']],
    ['!!!', []],
  ];
  it.each(rows)('%j', (name, forms) => {
    expect(personForms(name)).toEqual(forms);
  });

  it('without spaces are short when they are a part of another name of the language', () => {
    const person = makePerson('p', { 'zh-Hans': ['埃隆·马斯克', { alone: true, text: '马斯克' }], ru: ['马斯克'] });
    expect(nameForms(person).map(describeForm)).toEqual([
      'full: 埃 隆 马 斯 克',
      'family: 马 斯 克',
      'short: 马 斯 克!',
      'full: 马 斯 克',
    ]);
  });

  it('of all languages stand in one list', () => {
    const person = makePerson('p', { de: ['Ada Beispiel'], ru: ['Ада'] });
    expect(nameForms(person).map(describeForm)).toEqual([
      'full: ada beispiel',
      'family: beispiel',
      'given: ada',
      'short: a beispiel',
      'short: ада',
    ]);
  });

  it('with an initial are as famous and as weak as the surname alone', () => {
    const surnames: readonly [surname: Json, form: string][] = [
      [{ alone: true, text: 'Example' }, 'short: a example!'],
      [{ alone: true, text: 'Example', weak: ['de'] }, 'short: a example!?'],
      ['Example', 'short: a example'],
    ];
    for (const [surname, form] of surnames) expect(personForms('Ada Example', surname)).toContain(form);
  });

  it('of an imported person have no first name and no initial, which many bear', () => {
    const forms = (name: string): readonly string[] =>
      nameForms(makePerson('p', { en: [name] }, { tier: 'imported' })).map(describeForm);
    expect(forms('Mike Example')).toEqual(['full: mike example', 'family: example', 'short: michael example']);
    expect(forms('J. Example')).toEqual(['short: j example']);
    expect(forms('J. Ada Example')).toContain('full: j ada example');
  });
});

describe('the forms of a company', () => {
  const rows: readonly [name: Json, forms: readonly string[]][] = [
    ['Example Works', ['full: example works']],
    ['Example', ['full: example']],
    [{ text: 'X', weak: true }, ['full: x?']],
    ['AT&T Inc.', ['full: at t inc']],
    ['三星', ['full: 三 星']],
    [{ alone: true, text: 'SpaceX' }, ['full: spacex!']],
  ];
  it.each(rows)('%j', (name, forms) => {
    expect(companyForms(name)).toEqual(forms);
  });
});

describe('the shape of a name', () => {
  const rows: readonly [name: string, shape: string][] = [
    ['Example', 'title'],
    ['Ada van Example', 'title'],
    ['IBM', 'upper'],
    ['X', 'upper'],
    ['eBay', 'mixed'],
    ['OpenAI', 'mixed'],
    ['xAI', 'mixed'],
    ['adidas', 'lower'],
    ['Маск', 'title'],
    ['Μασκ', 'title'],
    ['马云', 'uncased'],
    ['ماسك', 'uncased'],
    ['360', 'uncased'],
    ['Coca-Cola', 'title'],
  ];
  it.each(rows)('of %s is %s', (name, shape) => {
    expect(shapeOf(name)).toBe(shape);
  });
});

it('tokens of a name are folded', () => {
  expect(tokensOf('Ñandú–İmport, 4o 马')).toEqual(['nandu', 'import', '4o', '马']);
});
