/**
 * Holds every import of the project to the table of `layers.cjs`, and the pure rooms to the language itself.
 *
 * dependency-cruiser 18 was tried first: it wants Node 22, and the pure rooms need a parser anyway (here Vite brings it).
 * `npx tsx test/config/check-layers.ts` prints what it finds.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { findImpurities } from './free-names';
import layers from './layers.cjs';

/** A folder whose files may import the same things. */
export interface Room {
  /** Other rooms; `lib/*` is every room below, `*` everything. */
  readonly imports: readonly string[];
  /** npm packages; `node:*` is Node's own, `*` everything. */
  readonly packages: readonly string[];
  /** No DOM, no browser, no Node, no clock, no chance, no network. */
  readonly pure?: true;
  /** Globals of the platform that a pure room may use all the same. */
  readonly platform?: readonly string[];
}

export interface Layers {
  /** By path from the root of the project. */
  readonly rooms: Readonly<Record<string, Room>>;
}

/** A broken rule, as "lib/text/fold.ts: message". */
export type Violation = string;

/** The rooms of the project. */
export const LAYERS: Layers = layers;

/** Every violation below `root`, by file. */
export function checkLayers(root: string, table: Layers = LAYERS): readonly Violation[] {
  const files = sourceFiles(root).map((path) => readModule(root, path));
  const graph = new Map(files.map((file) => [file.path, file.imports.map((name) => resolve(root, file.path, name))]));
  return [...files.flatMap((file) => [...violationsOf(root, file, table)]), ...cycles(graph)];
}

interface Module {
  readonly path: string;
  readonly imports: readonly string[];
  readonly isBarrel: boolean;
  readonly impurities: readonly string[];
}

function* violationsOf(root: string, file: Module, table: Layers): Generator<Violation> {
  const from = roomOf(file.path, table);
  if (from === undefined) {
    yield `${file.path}: stands in no room of test/config/layers.cjs`;
    return;
  }
  const room = table.rooms[from] as Room;
  for (const name of file.imports) {
    const target = resolve(root, file.path, name);
    if (target === undefined) yield `${file.path}: "${name}" does not resolve`;
    else if (target.startsWith(PACKAGE)) {
      const packageName = target.slice(PACKAGE.length);
      if (!matches(room.packages, packageName)) yield `${file.path}: ${from} may not import the package ${packageName}`;
    } else {
      const to = roomOf(target, table);
      if (to !== from && !matches(room.imports, to ?? '')) yield `${file.path}: ${from} may not import ${target}`;
    }
  }
  if (file.isBarrel) yield `${file.path}: is a barrel: import from the file that has the thing`;
  if (room.pure)
    for (const name of file.impurities)
      if (!room.platform?.includes(name)) yield `${file.path}: ${from} is pure and may not use ${name}`;
}

function matches(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}

/** The room with the longest path that holds the file. */
function roomOf(path: string, table: Layers): string | undefined {
  return Object.keys(table.rooms)
    .filter((room) => path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

const TOP_FOLDERS = ['lib', 'components', 'entrypoints', 'data', 'test'];

function sourceFiles(root: string): readonly string[] {
  return TOP_FOLDERS.filter((folder) => statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory())
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.(?:ts|tsx|mts|mjs|cjs|js)$/.test(path))
    .sort();
}

const PACKAGE = 'package ';

/** A file from the root, a package's name behind `PACKAGE`, or undefined. */
function resolve(root: string, from: string, name: string): string | undefined {
  if (!/^(?:\.|@\/)/.test(name)) return resolvePackage(root, name);
  const path = normalize(name.startsWith('@/') ? name.slice(2) : join(dirname(from), name)).replace(/\?\w+$/, '');
  return ['', '.ts', '.tsx', '.d.ts', '.mjs']
    .map((extension) => path + extension)
    .find((file) => isFile(join(root, file)));
}

function resolvePackage(root: string, name: string): string | undefined {
  if (name.startsWith('node:')) return PACKAGE + name;
  const packageName = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
  return declaredPackages(root).has(packageName) ? PACKAGE + packageName : undefined;
}

/** Only what package.json names: what another package brought along can go away with it. */
function declaredPackages(root: string): ReadonlySet<string> {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object | undefined>;
  return new Set(['dependencies', 'devDependencies'].flatMap((key) => Object.keys(manifest[key] ?? {})));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function readModule(root: string, path: string): Module {
  const { program, errors } = parseSync(path, readFileSync(join(root, path), 'utf8'));
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'no parse'}`);
  const imports: string[] = [];
  const add = (source: { type: string; value?: unknown } | null): void => {
    if (source?.type === 'Literal') imports.push(String(source.value));
  };
  let isBarrel = /^(?:lib|components)\/(?:.*\/)?index\.tsx?$/.test(path);
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration({ source }) {
      add(source);
      isBarrel = true;
    },
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
    TSImportEqualsDeclaration({ moduleReference }) {
      if (moduleReference.type === 'TSExternalModuleReference') add(moduleReference.expression);
    },
  }).visit(program);
  isBarrel ||=
    program.body.length > 0 &&
    program.body.every((node) => node.type === 'ExportNamedDeclaration' && node.source !== null);
  return { path, imports: [...new Set(imports)], isBarrel, impurities: findImpurities(program) };
}

/** One violation a cycle, told from its first file. */
function cycles(graph: ReadonlyMap<string, readonly (string | undefined)[]>): readonly Violation[] {
  const found: Violation[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push(`${[...trail.slice(trail.indexOf(path)), path].join(' → ')}: is a cycle`);
    if (done.has(path) || trail.includes(path)) return;
    for (const target of graph.get(path) ?? []) if (target !== undefined) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

if (process.argv[1] === import.meta.filename) {
  const violations = checkLayers(process.cwd());
  for (const violation of violations) console.error(violation);
  if (violations.length > 0) process.exitCode = 1;
}
