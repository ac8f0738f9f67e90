/**
 * Who may import whom: the rooms of the project, as data. `check-layers.ts` holds every import to it, type-only ones too.
 *
 * A new room is a change of this table first. What is in no room's list is refused.
 */

/** What every room of `lib` but `base` may import. */
const WORDS = ['lib/base', 'lib/model'];

/** @type {import('./check-layers').Layers} */
module.exports = {
  rooms: {
    'lib/base': { imports: [], packages: [], pure: true },
    'lib/model': { imports: ['lib/base'], packages: ['zod'], pure: true },
    'lib/text': { imports: WORDS, packages: [], pure: true },
    // TextDecoder stands in all three places the index is read: content script, worker, Node.
    'lib/name-index': { imports: WORDS, packages: [], pure: true, platform: ['TextDecoder'] },
    // Platform streams, for the same reason: unpacking gzip by other means would be a library.
    'lib/dataset': {
      imports: [...WORDS, 'lib/text', 'lib/name-index'],
      packages: [],
      pure: true,
      platform: ['Blob', 'DecompressionStream', 'Response'],
    },
    'lib/matcher': { imports: [...WORDS, 'lib/text', 'lib/name-index'], packages: [], pure: true },
    'lib/overlay': { imports: WORDS, packages: [], pure: true },
    'lib/page': { imports: WORDS, packages: ['@mozilla/readability'] },
    'lib/highlight': { imports: [...WORDS, 'lib/page'], packages: [] },
    'lib/store': { imports: WORDS, packages: ['idb'] },
    'lib/update': { imports: [...WORDS, 'lib/name-index', 'lib/store'], packages: [] },
    'lib/settings': { imports: WORDS, packages: ['wxt'] },
    'lib/messages': { imports: WORDS, packages: ['wxt'] },
    components: { imports: WORDS, packages: ['preact'] },
    entrypoints: { imports: ['lib/*', 'components'], packages: ['preact', 'wxt'] },
    data: {
      imports: [...WORDS, 'lib/text', 'lib/name-index', 'lib/dataset'],
      packages: ['node:*', 'an-array-of-english-words', 'csv-parse', 'yaml'],
    },
    test: { imports: ['*'], packages: ['*'] },
  },
};
