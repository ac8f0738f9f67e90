import { expect, test } from 'vitest';
import type { EntityId } from '@/lib/base/brand';
import { castOf } from '@/lib/highlight/cast';
import type { Mention } from '@/lib/model/mention';

const mention = (start: number, ...entities: string[]): Mention => ({
  start,
  end: start + 5,
  kind: 'person',
  entities: entities as EntityId[],
  confidence: 1,
});

test.each([
  [
    'the one who is named more often first',
    [mention(0, 'a'), mention(10, 'b'), ...[20, 30, 40, 50, 60].map((start) => mention(start, 'b'))],
    ['b 6', 'a 1'],
  ],
  ['the one who is named earlier first', [mention(0, 'a'), mention(900, 'b')], ['a 1', 'b 1']],
  [
    'headline before a few mentions at the end',
    [mention(0, 'a'), mention(900, 'b'), mention(950, 'b')],
    ['a 1', 'b 2'],
  ],
  ['nobody by a guess', [mention(0, 'a', 'b'), mention(10, 'c')], ['c 1']],
  ['nobody', [], []],
])('the cast has %s', (_, mentions, expected) => {
  expect(castOf(mentions, 1000).map(({ entity, count }) => `${entity} ${count}`)).toEqual(expected);
});
