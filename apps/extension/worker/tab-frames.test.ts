import { beforeEach, expect, test, vi } from 'vitest';
import { closeTab, forgetDocument, forgetTab, keepFrame, readFrameIds } from './tab-frames.ts';
import type { FrameSummary } from './toolbar-state.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('#imports', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: async (entries: object) => {
          for (const [key, value] of Object.entries(entries)) stored.set(key, value);
        },
        remove: async (key: string) => stored.delete(key),
      },
    },
  },
}));

const summary = (document: string) => ({ document }) as FrameSummary;
beforeEach(() => stored.clear());

test('frames that report at once are all kept, the page itself first', async () => {
  await Promise.all([
    keepFrame(1, 4, summary('b')),
    keepFrame(1, 0, summary('a')),
    keepFrame(2, 0, summary('c')),
  ]);
  expect(await readFrameIds(1)).toEqual([0, 4]);
  await forgetDocument(1, 'a');
  expect(await readFrameIds(1)).toEqual([4]);
  expect(await forgetTab(1)).toEqual([4]);
  expect([...stored.keys()]).toEqual(['tab:2']);
});

test('what a page has still on the way when its tab is closed is not kept', async () => {
  await keepFrame(3, 0, summary('a'));
  await Promise.all([closeTab(3), keepFrame(3, 0, summary('a'))]);
  await keepFrame(3, 0, summary('a'));
  expect([...stored.keys()]).toEqual([]);
});
