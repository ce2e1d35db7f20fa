import { expect, it } from 'vitest';
import { stepThrough } from './step-through.ts';

/** A page of frames with so many places each; answers which is open after each step, as `frame.place`. */
async function walk(places: readonly number[], steps: readonly (1 | -1)[]): Promise<(string | null)[]> {
  let open: { frame: number; place: number } | null = null;
  const seen: (string | null)[] = [];
  for (const by of steps) {
    await stepThrough([...places.keys()], by, async (frame, kind) => {
      if (kind === 'step' && open?.frame !== frame) return null;
      const from: number = kind === 'step' ? open!.place : by > 0 ? -1 : places[frame]!;
      const place = from + by;
      const isThere = place >= 0 && place < places[frame]!;
      open = isThere ? { frame, place } : null;
      return isThere;
    });
    seen.push(open && `${(open as { frame: number }).frame}.${(open as { place: number }).place}`);
  }
  return seen;
}

it.each<[string, number[], (1 | -1)[], (string | null)[]]>([
  ['through one frame and round', [2], [1, 1, 1], ['0.0', '0.1', '0.0']],
  ['through all frames, past an empty one', [1, 0, 2], [1, 1, 1, 1], ['0.0', '2.0', '2.1', '0.0']],
  ['backwards', [1, 0, 2], [-1, -1, -1, -1], ['2.1', '2.0', '0.0', '2.1']],
  ['to and fro', [2, 1], [1, 1, 1, -1], ['0.0', '0.1', '1.0', '0.1']],
  ['nowhere', [0, 0], [1], [null]],
])('goes %s', async (_, places, steps, expected) => {
  expect(await walk(places, steps)).toEqual(expected);
});
