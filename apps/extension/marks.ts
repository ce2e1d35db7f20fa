import type { Mark, Marks } from '@gouji/ui';
import { browser } from '#imports';

const PREFIX = 'mark:';

/** Every mark that was ever set on this computer, by the id of its finding. */
export async function readMarks(): Promise<Marks> {
  const stored = await browser.storage.local.get(null);
  return Object.fromEntries(
    Object.entries(stored)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, mark]) => [key.slice(PREFIX.length), mark as Mark]),
  );
}

/** Each mark has a key of its own, so that two windows do not overwrite each other's. */
export async function writeMark(finding: string, mark: Mark | null): Promise<void> {
  if (mark) await browser.storage.local.set({ [PREFIX + finding]: mark });
  else await browser.storage.local.remove(PREFIX + finding);
}

export async function removeMarks(): Promise<void> {
  const marks = await readMarks();
  await browser.storage.local.remove(Object.keys(marks).map((id) => PREFIX + id));
}
