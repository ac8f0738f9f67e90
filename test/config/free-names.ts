/**
 * The names that a file uses and does not declare, as far as a pure room may not use them.
 *
 * Scopes are not told apart: a name declared anywhere in the file counts as the file's own, but a file must not declare a name of
 * `PLATFORM` at all. So nothing can hide behind a parameter called `document`.
 */
import { createContext, runInContext } from 'node:vm';

/** Any node of the syntax tree. */
interface AstNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Names of the language: what a fresh context of the engine has, without the host's. */
const LANGUAGE: ReadonlySet<string> = new Set(
  runInContext('Object.getOwnPropertyNames(globalThis)', createContext({})) as string[],
);
const REFUSED = ['globalThis', 'console', 'eval', 'Function'];
/** Types that TypeScript's own library adds to the language's values. */
const TYPES: ReadonlySet<string> = new Set(
  'undefined const Readonly Partial Required Record Pick Omit Extract Exclude NonNullable ReturnType Parameters Awaited PropertyKey ReadonlyArray ReadonlyMap ReadonlySet ArrayLike Iterable Iterator IterableIterator Generator ArrayBufferLike PromiseLike TemplateStringsArray'.split(
    ' ',
  ),
);
/** Names of hosts that are never a good name for something of ours. */
const PLATFORM: ReadonlySet<string> = new Set(
  'document window self browser chrome process globalThis console fetch navigator location crypto performance localStorage indexedDB Buffer require setTimeout setInterval queueMicrotask requestAnimationFrame'.split(
    ' ',
  ),
);
/** Of these, only the part that depends on nothing but its arguments. */
const PARTLY_PURE: Readonly<Record<string, readonly string[]>> = {
  Date: ['UTC', 'parse'],
  Math: Object.getOwnPropertyNames(Math).filter((name) => name !== 'random'),
};

/** What of a program a pure room may not use: "document", "Math.random", "new Date()" for the time of day. Sorted. */
export function findImpurities(program: unknown): readonly string[] {
  const bindings = new Set<unknown>();
  const declared = new Set<string>();
  const used = new Set<string>();
  const found = new Set<string>();
  const visit = (node: AstNode, parent: AstNode, key: string): void => {
    for (const declaring of DECLARING[node.type] ?? [])
      for (const part of childrenOf(node, declaring)) addBindings(part, bindings);
    if (node.type === 'MetaProperty' && childrenOf(node, 'meta')[0]?.['name'] === 'import') found.add('import.meta');
    if (node.type === 'Identifier' && (bindings.has(node) || isReference(parent, key))) {
      const name = String(node['name']);
      const part = impurePart(name, parent);
      (bindings.has(node) ? declared : used).add(name);
      if (part !== undefined) found.add(part);
    }
    for (const childKey of Object.keys(node))
      for (const child of childrenOf(node, childKey)) visit(child, node, childKey);
  };
  for (const root of childrenOf({ type: '', root: program }, 'root')) visit(root, root, '');
  for (const name of used) if (!isAllowed(name) && !declared.has(name)) found.add(name);
  for (const name of declared) if (PLATFORM.has(name)) found.add(name);
  return [...found].sort();
}

function childrenOf(node: AstNode, key: string): readonly AstNode[] {
  return [node[key]].flat().filter(isNode);
}

/** The names that a pattern declares: of `{ a: [b = c], ...d }` these are b and d. */
function addBindings(pattern: AstNode, bindings: Set<unknown>): void {
  if (pattern.type === 'Identifier') bindings.add(pattern);
  for (const key of PATTERN_PARTS[pattern.type] ?? [])
    for (const part of childrenOf(pattern, key)) addBindings(part, bindings);
}

const PATTERN_PARTS: Readonly<Record<string, readonly string[]>> = {
  ObjectPattern: ['properties'],
  Property: ['value'],
  ArrayPattern: ['elements'],
  AssignmentPattern: ['left'],
  RestElement: ['argument'],
  TSParameterProperty: ['parameter'],
};

function isAllowed(name: string): boolean {
  return TYPES.has(name) || (LANGUAGE.has(name) && !REFUSED.includes(name));
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Where a node declares: the keys under which a name, or a pattern of names, is new. */
const DECLARING: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  TSDeclareFunction: ['id', 'params'],
  TSEmptyBodyFunctionExpression: ['params'],
  TSFunctionType: ['params'],
  TSConstructorType: ['params'],
  TSMethodSignature: ['params'],
  TSCallSignatureDeclaration: ['params'],
  TSConstructSignatureDeclaration: ['params'],
  TSIndexSignature: ['parameters'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  TSTypeAliasDeclaration: ['id'],
  TSInterfaceDeclaration: ['id'],
  TSTypeParameter: ['name'],
  TSMappedType: ['key'],
};

/** Where an identifier is a label and names no value or type. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  TSQualifiedName: ['right'],
  TSNamedTupleMember: ['label'],
  TSImportType: ['qualifier'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['exported'],
  LabeledStatement: ['label'],
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
  MetaProperty: ['meta', 'property'],
};

function isReference(parent: AstNode, key: string): boolean {
  if (parent.type === 'MemberExpression') return key === 'object' || parent['computed'] === true;
  if (parent.type === 'Property') return key === 'value' || parent['computed'] === true;
  if (parent.type === 'ExportSpecifier' && key === 'local') return false;
  return !(LABELS[parent.type]?.includes(key) && parent['computed'] !== true);
}

function impurePart(name: string, parent: AstNode): string | undefined {
  const pure = PARTLY_PURE[name];
  if (pure === undefined) return undefined;
  if (parent.type === 'TSTypeReference' || parent.type === 'BinaryExpression') return undefined;
  if (parent.type === 'NewExpression')
    return Array.isArray(parent['arguments']) && parent['arguments'].length > 0 ? undefined : `new ${name}()`;
  const property = parent.type === 'MemberExpression' && !parent['computed'] ? parent['property'] : undefined;
  const member = isNode(property) ? String(property['name']) : undefined;
  return member !== undefined && pure.includes(member) ? undefined : member === undefined ? name : `${name}.${member}`;
}
