/** Every message of the protocol has somebody who answers it, and nobody answers what is not in it. Read from the entrypoints' code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { toAnnotator } from '@/lib/messages/annotator-protocol';
import { toLoader } from '@/lib/messages/loader-protocol';
import { toBackground, toPage } from '@/lib/messages/protocol';

const FOLDER = join(import.meta.dirname, '../../entrypoints');

/** The names of the handlers that a script gives to `listen` or `handle…`, by the first argument or the function's name. */
function handlersIn(path: string): ReadonlyMap<string, readonly string[]> {
  const handlers = new Map<string, readonly string[]>();
  new Visitor({
    CallExpression({ callee, arguments: args }) {
      if (callee.type !== 'Identifier' || !['listen', 'handleInBackground'].includes(callee.name)) return;
      const [first] = args;
      const map = args.find((arg) => arg.type === 'ObjectExpression');
      const names = map?.properties.map((property) =>
        property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : '?',
      );
      handlers.set(first?.type === 'Identifier' ? first.name : callee.name, names ?? []);
    },
  }).visit(parseSync(path, readFileSync(path, 'utf8')).program);
  return handlers;
}

const all = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => [...handlersIn(join(FOLDER, name))]),
);

describe('every message is answered', () => {
  const rows: readonly [where: string, protocol: object][] = [
    ['handleInBackground', toBackground],
    ['toLoader', toLoader],
    ['toAnnotator', toAnnotator],
  ];
  it.each(rows)('by %s', (where, protocol) => {
    expect([...(all.get(where) ?? [])].sort()).toEqual(Object.keys(protocol).sort());
  });

  it('by no other listener', () => {
    expect([...all.keys()].sort()).toEqual(rows.map(([where]) => where).sort());
  });

  it('and what is sent to a page is what the annotator answers', () => {
    expect(Object.keys(toPage).sort()).toEqual(Object.keys(toAnnotator).sort());
  });
});
