import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const NAMES = ['toReversed', 'toSorted', 'toSpliced', 'with'] as const;
const native = Object.fromEntries(NAMES.map((name) => [name, Array.prototype[name]]));

beforeAll(async () => {
  for (const name of NAMES) Reflect.deleteProperty(Array.prototype, name);
  vi.resetModules();
  await import('./array-methods.ts');
});
afterAll(() => {
  for (const name of NAMES)
    Object.defineProperty(Array.prototype, name, { value: native[name], configurable: true });
});

it.each([
  ['toReversed', [], [2, 1, 3]],
  ['toSorted', [], [1, 2, 3]],
  ['toSorted', [(a: number, b: number) => b - a], [3, 2, 1]],
  ['toSpliced', [1, 1], [3, 2]],
  ['toSpliced', [0, 2, 7, 8], [7, 8, 2]],
  ['with', [1, 9], [3, 9, 2]],
  ['with', [-1, 9], [3, 1, 9]],
] as const)('%s gives what the browser’s own does', (name, given, expected) => {
  const list = [3, 1, 2];
  const method = Array.prototype[name] as (...args: readonly unknown[]) => unknown;
  expect(method).not.toBe(native[name]);
  expect(method.apply(list, [...given])).toEqual(expected);
  expect((native[name] as typeof method).apply(list, [...given])).toEqual(expected);
  expect(list).toEqual([3, 1, 2]);
  expect(Object.keys(list)).toEqual(['0', '1', '2']);
});
