import type { Marks } from '@gouji/ui';
import { readMarks } from '../marks.ts';
import { onStorageChange, readSettings, type Settings } from '../settings.ts';

export interface Stored {
  settings: Settings;
  marks: Marks;
}

let stored: Promise<Stored> | undefined;

/** Settings and marks, kept for as long as the worker lives and nothing changes. */
export function readStored(): Promise<Stored> {
  stored ??= Promise.all([readSettings(), readMarks()]).then(
    ([settings, marks]) => ({ settings, marks }),
    (error) => {
      stored = undefined;
      throw error;
    },
  );
  return stored;
}

export function forgetStoredOnChange(): void {
  onStorageChange(() => {
    stored = undefined;
  });
}
