import { expect, test } from 'vitest';
import { readCapped } from './read-capped.ts';

/** An answer in pieces of ten bytes, and how many of them were asked for. */
function answer(pieces: number, headers: Record<string, string> = {}) {
  let asked = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (asked === pieces) controller.close();
        else controller.enqueue(new Uint8Array(10).fill(asked));
        asked += 1;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(stream, { headers }), asked: () => asked };
}

test('an answer up to the limit is read whole', async () => {
  const { response } = answer(3);
  const bytes = await readCapped(response, 30);
  expect([...bytes!]).toEqual([0, 1, 2].flatMap((one) => Array<number>(10).fill(one)));
});

test('no more is read than the limit, and nothing of what says that it is larger', async () => {
  const endless = answer(1e9);
  expect(await readCapped(endless.response, 35)).toBe(null);
  expect(endless.asked()).toBe(4);
  const told = answer(1e9, { 'content-length': '36' });
  expect(await readCapped(told.response, 35)).toBe(null);
  expect(told.asked()).toBe(0);
});
