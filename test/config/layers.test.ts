/** Plants each kind of wrong import in a small tree and sees it refused. The project itself is a step of `npm run check`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLayers, LAYERS } from './check-layers';

const planted: string[] = [];

afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true });
});

/** Violations of a tree of these files. */
function check(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  planted.push(folder);
  const all = {
    'package.json': '{"dependencies":{"zod":"1","preact":"1","wxt":"1"},"devDependencies":{"vitest":"1"}}',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkLayers(folder);
}

const THING = 'export const thing = 1;\nexport interface Thing { a: 1 }\n';
const TARGETS = {
  'lib/base/thing.ts': THING,
  'lib/model/thing.ts': THING,
  'lib/text/thing.ts': THING,
  'lib/matcher/thing.ts': THING,
  'lib/page/thing.ts': THING,
  'components/Thing.tsx': THING,
  'entrypoints/thing.ts': THING,
  'data/thing.ts': THING,
  'test/thing.ts': THING,
};

describe('an import is refused', () => {
  const use = 'import { thing } from';
  const rows: readonly [fact: string, path: string, code: string, violation: string][] = [
    [
      'from a room below',
      'lib/text/a.ts',
      `${use} '@/lib/matcher/thing';`,
      'lib/text may not import lib/matcher/thing.ts',
    ],
    [
      'by a relative path too',
      'lib/text/a.ts',
      `${use} '../matcher/thing';`,
      'lib/text may not import lib/matcher/thing.ts',
    ],
    [
      'of a type only',
      'lib/text/a.ts',
      `import type { Thing } from '../page/thing';`,
      'lib/text may not import lib/page/thing.ts',
    ],
    [
      'inside a type',
      'lib/text/a.ts',
      `export type T = import('../page/thing').Thing;`,
      'lib/text may not import lib/page/thing.ts',
    ],
    [
      'at run time',
      'lib/text/a.ts',
      `export const a = () => import('../page/thing');`,
      'lib/text may not import lib/page/thing.ts',
    ],
    [
      'by passing it on',
      'lib/text/a.ts',
      `export { thing } from '../page/thing'; export const b = 1;`,
      'lib/text may not import lib/page/thing.ts',
    ],
    ['for its effect', 'lib/text/a.ts', `import '../page/thing';`, 'lib/text may not import lib/page/thing.ts'],
    ['from model into base', 'lib/base/a.ts', `${use} '../model/thing';`, 'lib/base may not import lib/model/thing.ts'],
    [
      'from a component into lib',
      'lib/page/a.ts',
      `${use} '@/components/Thing';`,
      'lib/page may not import components/Thing.tsx',
    ],
    [
      'from lib beyond the model into a component',
      'components/A.tsx',
      `${use} '@/lib/page/thing';`,
      'components may not import lib/page/thing.ts',
    ],
    [
      'from an entrypoint into a component',
      'components/A.tsx',
      `${use} '@/entrypoints/thing';`,
      'components may not import entrypoints/thing.ts',
    ],
    [
      'from data into an entrypoint',
      'entrypoints/a.ts',
      `${use} '@/data/thing';`,
      'entrypoints may not import data/thing.ts',
    ],
    ['from the tests', 'data/a.ts', `${use} '../test/thing';`, 'data may not import test/thing.ts'],
    [
      'from the matcher into data',
      'data/a.ts',
      `${use} '@/lib/matcher/thing';`,
      'data may not import lib/matcher/thing.ts',
    ],
    ['that does not resolve', 'lib/text/a.ts', `${use} './nowhere';`, '"./nowhere" does not resolve'],
    [
      'of a package that package.json does not name',
      'lib/model/a.ts',
      `${use} 'left-pad';`,
      '"left-pad" does not resolve',
    ],
    [
      'of a package that is another room’s',
      'lib/text/a.ts',
      `${use} 'zod/mini';`,
      'lib/text may not import the package zod',
    ],
    ['of preact into lib', 'lib/page/a.ts', `${use} 'preact/hooks';`, 'lib/page may not import the package preact'],
    [
      'of the browser into a component',
      'components/A.tsx',
      `${use} 'wxt/browser';`,
      'components may not import the package wxt',
    ],
    ['of Node into lib', 'lib/dataset/a.ts', `${use} 'node:fs';`, 'lib/dataset may not import the package node:fs'],
    [
      'of Node into an entrypoint',
      'entrypoints/a.ts',
      `${use} 'node:fs';`,
      'entrypoints may not import the package node:fs',
    ],
    [
      'that closes a cycle',
      'lib/text/a.ts',
      `import type { B } from './b'; export type A = B;`,
      'lib/text/a.ts → lib/text/b.ts → lib/text/a.ts: is a cycle',
    ],
  ];
  it.each(rows)('%s (%s)', (_fact, path, code, violation) => {
    const found = check({
      ...TARGETS,
      'lib/text/b.ts': "import type { A } from './a'; export type B = A;",
      [path]: code,
      ...(path !== 'lib/text/a.ts' && { 'lib/text/a.ts': 'export type A = 1;' }),
    });
    expect(found.filter((line) => line.includes(violation))).toHaveLength(1);
  });
});

describe('a file is refused', () => {
  const rows: readonly [fact: string, path: string, code: string, violation: string][] = [
    ['in a room that the table does not know', 'lib/helpers/a.ts', THING, 'stands in no room'],
    ['beside the rooms', 'lib/a.ts', THING, 'stands in no room'],
    ['that only passes on', 'lib/text/a.ts', `export { thing } from './thing';`, 'is a barrel'],
    ['that passes on everything', 'lib/text/a.ts', `export * from './thing'; export const b = 1;`, 'is a barrel'],
    ['named index in lib', 'lib/text/index.ts', THING, 'is a barrel'],
  ];
  it.each(rows)('%s (%s)', (_fact, path, code, violation) => {
    expect(check({ ...TARGETS, [path]: code }).join('\n')).toContain(`${path}: ${violation}`);
  });
});

describe('a pure room may not use', () => {
  const rows: readonly [name: string, code: string][] = [
    ['document', 'export const a = document.title;'],
    ['window', 'export const a = typeof window;'],
    ['HTMLElement', 'export function f(element: HTMLElement): void { element; }'],
    ['browser', 'export const a = () => browser.runtime.id;'],
    ['chrome', 'export const a = { chrome };'],
    ['process', 'export const a = process.env.HOME;'],
    ['Buffer', 'export const a = Buffer.from("");'],
    ['fetch', 'export const a = fetch("");'],
    ['console', 'console.log(1);'],
    ['globalThis', 'export const a = globalThis;'],
    ['setTimeout', 'setTimeout(() => {}, 1);'],
    ['crypto', 'export const a = [crypto.subtle];'],
    ['performance', 'export const a = performance.now();'],
    ['eval', 'eval("1");'],
    ['import.meta', 'export const a = import.meta.url;'],
    ['Date.now', 'export const a = Date.now();'],
    ['new Date()', 'export const a = new Date();'],
    ['Date', 'export const a = [Date];'],
    ['Math.random', 'export const a = Math.random();'],
    ['Math', 'export const { random } = Math;'],
    ['Blob', 'export const a = new Blob([]);'],
    ['document', 'export function f(document: string): string { return document; }'],
    ['document', 'export const f = ({ a: [document] }: { a: string[] }): string => document;'],
    ['TextDecoder', 'export const a = (b = TextDecoder) => b;'],
  ];
  it.each(rows)('%s: %s', (name, code) => {
    expect(check({ 'lib/matcher/a.ts': code })).toEqual([
      `lib/matcher/a.ts: lib/matcher is pure and may not use ${name}`,
    ]);
  });
});

describe('what is in the table is let through', () => {
  const rows: readonly [path: string, code: string][] = [
    [
      'lib/text/a.ts',
      "import { thing } from '../base/thing'; import type { Thing } from '@/lib/model/thing'; export const a: Thing | number = thing;",
    ],
    ['lib/matcher/a.ts', "import { thing } from '@/lib/text/thing'; export { thing }; export const b = thing;"],
    ['lib/model/a.ts', "import * as z from 'zod/mini'; export const a = z;"],
    [
      'components/A.tsx',
      "import { h } from 'preact'; import { useState } from 'preact/hooks'; export const a = [h, useState];",
    ],
    [
      'entrypoints/a.tsx',
      "import { thing } from '@/lib/page/thing'; import '@/components/Thing'; export default thing;",
    ],
    [
      'data/a.ts',
      "import 'node:fs'; import { thing } from '../lib/text/thing'; export const a = [thing, process.argv, new Date()];",
    ],
    ['test/a.ts', "import 'vitest'; import 'node:fs'; import '../data/thing'; import '@/entrypoints/thing';"],
    ['lib/page/a.ts', 'export const a = document.title;'],
    ['lib/dataset/a.ts', 'export const a = new Response(new Blob([]));'],
    ['lib/text/a.ts', 'export const a = (item: { document: string }): string => item.document;'],
    ['lib/text/a.ts', 'export const a = { document: 1, window: new Date(2), c: Math.max(1, 2), d: Date.UTC(1) };'],
    [
      'lib/text/a.ts',
      'export type A<T> = { readonly [K in keyof T]: Readonly<Record<string, T[K]>> }; type F = (window2: string) => void; export const f: F = () => {};',
    ],
    [
      'lib/text/a.ts',
      'outer: for (const [a, { b = 1, ...c }] of []) { try { a; b; c; break outer; } catch (error) { throw error; } }',
    ],
  ];
  it.each(rows)('%s: %s', (path, code) => {
    expect(check({ ...TARGETS, [path]: code })).toEqual([]);
  });
});

describe('the table', () => {
  it('has no arrow to a room that does not exist', () => {
    const rooms = Object.keys(LAYERS.rooms);
    const arrows = Object.values(LAYERS.rooms).flatMap((room) => room.imports);
    expect(arrows.filter((arrow) => !arrow.endsWith('*') && !rooms.includes(arrow))).toEqual([]);
  });
});
