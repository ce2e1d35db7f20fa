import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Every source file of this room that is no data, by its path in it. */
const FILES = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/^(?:words|gold)\//.test(file))
  .map((file) => {
    const source = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
    return { file, source, program: parseSync(file, source, { lang: 'ts' }).program as unknown as Node };
  });

it.each(FILES)('$file is no longer than 200 lines', ({ source }) => {
  expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(200);
});

/** Marks, digits, hedges and units are the letters that tokens are read by. */
const WORDS = FILES.filter(({ file }) => !file.startsWith('tokens/'));

it.each(WORDS)('$file leaves Chinese words to the lexicon', ({ program }) => {
  expect(listChinese(program)).toEqual([]);
});

it.each(FILES)('$file keeps nothing that changes', ({ program }) => {
  const statements = program.body as Node[];
  const variables = statements
    .map((statement) => (statement.declaration as Node | null) ?? statement)
    .filter(({ type }) => type === 'VariableDeclaration');
  expect(variables.filter(({ kind }) => kind !== 'const')).toEqual([]);
  const empty = variables.flatMap(({ declarations }) => (declarations as Node[]).filter(isEmpty));
  expect(empty.map(({ id }) => (id as Node).name)).toEqual([]);
});

/** Literals with Chinese characters but for the words of a message, which stand in both languages. */
function listChinese(node: Node): string[] {
  if (node.type === 'Property' && (node.key as Node).name === 'zh') return [];
  const text = JSON.stringify(node.raw ?? (node.type === 'TemplateElement' ? node.value : ''));
  const own = /[\u4e00-\u9fff]/.test(text) ? [text] : [];
  const children = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [...own, ...children.filter(isNode).flatMap(listChinese)];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** A collection that something is put into later. */
function isEmpty({ init }: Node): boolean {
  const value = init as (Node & { arguments?: unknown[]; elements?: unknown[] }) | null;
  if (value?.type === 'NewExpression') return value.arguments?.length === 0;
  return value?.type === 'ArrayExpression' && value.elements?.length === 0;
}
