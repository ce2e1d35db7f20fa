import type { Decisions } from '../decision.ts';
import { readDecisions } from '../decisions.ts';
import { onStorageChange, readSettings, type Settings } from '../settings.ts';

export interface Stored {
  settings: Settings;
  decisions: Decisions;
}

let stored: Promise<Stored> | undefined;

/** Settings and decisions, kept for as long as the worker lives and nothing changes. */
export function readStored(): Promise<Stored> {
  stored ??= Promise.all([readSettings(), readDecisions()]).then(
    ([settings, decisions]) => ({ settings, decisions }),
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
