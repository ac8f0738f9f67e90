/** petrovich, a library of Russian declension, as an oracle: each case of each Russian full name of the data is found. */
import petrovich from 'petrovich';
import { describe, expect, it } from 'vitest';
import { annotateText } from '@/lib/matcher/annotate';
import { nameText } from '@/lib/model/record';
import { loadDataset } from '../../tools/load-index';

const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** Names that the library declines like Russian words («Джека Ма» and «Лаклана Мердока» is what the press writes), and a suffix that is none of a name. */
const MISTAKEN = /(?:^| )(?:Ма|Мердок)(?: |$)|-младший$/;

const { records, index } = loadDataset();

const rows = records.flatMap((record) => {
  const gender = record.kind === 'person' ? record.profile.gender : undefined;
  if (record.kind !== 'person' || gender === undefined) return [];
  return (record.names['ru'] ?? []).flatMap((name) => {
    const text = nameText(name);
    const [first, last, more] = text.split(' ');
    if (first === undefined || last === undefined || more !== undefined) return [];
    // A weak name needs more than this sentence.
    if ((typeof name !== 'string' && name.weak !== undefined) || MISTAKEN.test(text)) return [];
    return CASES.map((form) => {
      const declined = petrovich({ first, last, gender }, form);
      return [`${declined.first} ${declined.last}`, text, form, record.id] as const;
    });
  });
});

describe('a Russian text', () => {
  it('is tried with many names', () => {
    expect(rows.length).toBeGreaterThan(300);
  });

  it.each(rows)('names by «%s» (%s, %s) %s', (declined, _text, _form, id) => {
    const source = `Вчера много писали о том, как ${declined} вновь стал темой дня.`;
    const mentions = annotateText(source, 'ru', index);
    expect(mentions.map(({ start, end, entities }) => [source.slice(start, end), entities])).toEqual([
      [declined, [id]],
    ]);
  });
});
