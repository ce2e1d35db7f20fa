import { browser } from '#imports';
import type { FrameSummary } from './toolbar-state.ts';

/** By the number of the frame. */
type Frames = Record<string, FrameSummary>;

const keyOf = (tabId: number) => `tab:${tabId}`;

/** The worker is stopped at any time, so what it knows of the tabs stands in the session's storage. */
export async function readFrames(tabId: number): Promise<FrameSummary[]> {
  return Object.values(await read(tabId));
}

/** The page itself first. */
export async function readFrameIds(tabId: number): Promise<number[]> {
  return Object.keys(await read(tabId)).map(Number);
}

async function read(tabId: number): Promise<Frames> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as Frames | undefined) ?? {};
}

export function keepFrame(tabId: number, frameId: number, summary: FrameSummary): Promise<void> {
  return inTurn(async () => {
    if (!closed.has(tabId)) await write(tabId, { ...(await read(tabId)), [frameId]: summary });
  });
}

/** By the document, as one that waits in the cache of the browser has the number of no frame of the tab. */
export function forgetDocument(tabId: number, document: string): Promise<void> {
  return inTurn(async () => {
    const frames = Object.entries(await read(tabId)).filter(([, summary]) => summary.document !== document);
    await write(tabId, Object.fromEntries(frames));
  });
}

async function write(tabId: number, frames: Frames): Promise<void> {
  const key = keyOf(tabId);
  if (Object.keys(frames).length > 0) await browser.storage.session.set({ [key]: frames });
  else await browser.storage.session.remove(key);
}

/** @returns the frames that were known */
export function forgetTab(tabId: number): Promise<number[]> {
  return inTurn(async () => {
    const known = await readFrameIds(tabId);
    await browser.storage.session.remove(keyOf(tabId));
    return known;
  });
}

/** Forgets a tab for good: what its page has still on the way comes too late. */
export async function closeTab(tabId: number): Promise<void> {
  closed.add(tabId);
  await forgetTab(tabId);
}

/** The numbers of tabs are used once. */
const closed = new Set<number>();

let last: Promise<unknown> = Promise.resolve();

/** Two frames that report at once would otherwise overwrite each other. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => {});
  return next;
}
