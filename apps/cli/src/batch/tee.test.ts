import { expect, test } from 'vitest';
import { tee } from './tee.ts';

async function* count(to: number, made: number[]): AsyncGenerator<number> {
  for (let i = 1; i <= to; i += 1) {
    made.push(i);
    yield i;
  }
}

async function take(items: AsyncIterable<number>, most: number): Promise<number[]> {
  const taken: number[] = [];
  if (most === 0) await items[Symbol.asyncIterator]().return?.();
  else
    for await (const item of items) {
      taken.push(item);
      if (taken.length === most) break;
    }
  return taken;
}

test.each([
  [[9, 9, 9], 4],
  [[2, 9], 4],
  [[0, 1], 1],
  [[1, 0, 3], 3],
])('readers that take %j have all that they ask for, made once', async (most, expected) => {
  const made: number[] = [];
  const readers = tee(count(4, made), most.length);
  const taken = await Promise.all(readers.map((reader, i) => take(reader, most[i]!)));
  expect(taken).toEqual(most.map((n) => [1, 2, 3, 4].slice(0, n)));
  expect(made).toEqual([1, 2, 3, 4].slice(0, expected));
});

test('what fails fails for all', async () => {
  async function* broken() {
    yield 1;
    throw new Error('broken');
  }
  const readers = tee(broken(), 2);
  await Promise.all(readers.map((reader) => expect(take(reader, 9)).rejects.toThrow('broken')));
});
