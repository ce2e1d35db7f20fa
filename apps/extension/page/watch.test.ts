import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchDocument } from './watch.ts';

let change: () => void;
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  class Element {
    closest = () => this;
  }
  vi.stubGlobal('Element', Element);
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(told: (records: unknown[]) => void) {
        change = () => told([{ addedNodes: [], removedNodes: [], target: new Element() }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** How often a document that changes ten times a second is looked at. */
async function countLooks(seconds: number, look: () => boolean | Promise<boolean>): Promise<number> {
  const looked = vi.fn(look);
  watchDocument({} as Document, looked, { signal: stop.signal });
  for (let i = 0; i < seconds * 10; i += 1) {
    change();
    await vi.advanceTimersByTimeAsync(100);
  }
  return looked.mock.calls.length;
}

it('looks at a table that never rests every four seconds, after some haste', async () => {
  const inOneMinute = await countLooks(60, () => false);
  expect(inOneMinute).toBeGreaterThan(10);
  expect(inOneMinute).toBeLessThan(25);
});

it('looks soon while there is something new', async () => {
  expect(await countLooks(6, () => true)).toBeGreaterThan(15);
});

it('rests twenty times as long as looking takes', async () => {
  const slow = () => new Promise<boolean>((done) => setTimeout(() => done(true), 500));
  expect(await countLooks(60, slow)).toBeLessThan(8);
});

it('looks at what has changed during the first look once that has ended', async () => {
  const look = vi.fn(() => false);
  const first = new Promise<void>((done) => setTimeout(done, 2000));
  watchDocument({} as Document, look, { signal: stop.signal, first });
  change();
  await vi.advanceTimersByTimeAsync(1900);
  expect(look).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(400);
  expect(look).toHaveBeenCalledOnce();
});

it('looks no more once it is stopped', async () => {
  stop.abort();
  expect(await countLooks(5, () => true)).toBe(0);
});
