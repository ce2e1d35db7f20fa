import {
  changedFigures,
  type PackedEntry,
  packEntry,
  readBodyName,
  type SeriesEntry,
  unpackEntry,
} from '@gouji/core';
import { browser } from '#imports';
import { isMemoryKey, MEMORY } from './memory-keys.ts';

/** What is kept of a report: its address, its body and year, and its figures. */
interface Remembered {
  entry: PackedEntry;
  /** ISO time. */
  at: string;
  /** Tells openings of its page apart: what changes while it is open is no change after publication. */
  visit: string;
  /** What the same address showed before. */
  former?: { entry: PackedEntry; at: string };
}

/** What is remembered beside a report. */
export interface Recollection {
  /** The reports of the same body for the year before. */
  before: SeriesEntry[];
  /** When the same address showed other figures, and which cells they stood in. */
  changed: Changed | null;
}

export interface Changed {
  /** ISO time. */
  at: string;
  cells: string[];
}

/** As many reports as are remembered at most; the oldest are forgotten. */
const MOST = 2_000;

/**
 * Keeps the figures of a report, and tells what is remembered of its body.
 *
 * @param visit the opening of its page
 */
export function remember(entry: SeriesEntry, visit: string, now: string): Promise<Recollection> {
  return inTurn(async () => {
    const [key, formerKey] = [keyOf(entry, 0), keyOf(entry, -1)];
    if (!key || !formerKey) return { before: [], changed: null };
    const stored = await browser.storage.local.get([key, formerKey]);
    const kept = listOf(stored[key]);
    const known = kept.find((one) => one.entry.source === entry.source);
    const own = update(known, entry, visit, now);
    if (own !== known) await write(key, [...kept.filter((one) => one !== known), own], known === undefined);
    const before = listOf(stored[formerKey]).flatMap((one) => unpackEntry(one.entry) ?? []);
    return { before, changed: compare(own, entry) };
  });
}

/** The body, and a year before or after that of the report; a bare 教育局 is that of its site alone. */
function keyOf({ organization, year, source }: SeriesEntry, shift: number): string | null {
  if (organization === null || year === null) return null;
  const { key, placed } = readBodyName(organization);
  return `${MEMORY}${placed ? '' : hostOf(source)}/${key}/${year + shift}`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

function listOf(stored: unknown): Remembered[] {
  return Array.isArray(stored) ? (stored as Remembered[]) : [];
}

/** What is to be kept now; the same where nothing is new. A page that is still being loaded is no version of its own. */
function update(known: Remembered | undefined, entry: SeriesEntry, visit: string, at: string): Remembered {
  const own: Remembered = { entry: packEntry(entry), at, visit };
  const old = known && unpackEntry(known.entry);
  if (!known || !old) return own;
  if (JSON.stringify(known.entry) === JSON.stringify(own.entry)) return known;
  const isChanged = known.visit !== visit && changedFigures(old, entry).length > 0;
  const former = isChanged ? { entry: known.entry, at: known.at } : known.former;
  return { ...own, ...(former && { former }) };
}

function compare({ former }: Remembered, entry: SeriesEntry): Changed | null {
  const old = former && unpackEntry(former.entry);
  const cells = old ? changedFigures(old, entry) : [];
  return former && cells.length > 0 ? { at: former.at, cells } : null;
}

async function write(key: string, all: readonly Remembered[], isNew: boolean): Promise<void> {
  const entries: Record<string, unknown> = { [key]: all };
  if (isNew) {
    const index = [...(await readIndex()).filter((one) => one !== key), key];
    entries[INDEX] = index.slice(-MOST);
    await browser.storage.local.remove(index.slice(0, -MOST));
  }
  await browser.storage.local.set(entries);
}

const INDEX = `${MEMORY}index`;

async function readIndex(): Promise<string[]> {
  const stored = await browser.storage.local.get(INDEX);
  return Array.isArray(stored[INDEX]) ? (stored[INDEX] as string[]) : [];
}

export async function countRemembered(): Promise<number> {
  return (await readIndex()).length;
}

/** Forgets every report. */
export function forgetReports(): Promise<void> {
  return inTurn(async () => {
    const stored = await browser.storage.local.get(null);
    await browser.storage.local.remove(Object.keys(stored).filter(isMemoryKey));
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Two frames that report at once would otherwise overwrite each other. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => {});
  return next;
}
