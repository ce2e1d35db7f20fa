import { useEffect, useState } from 'preact/hooks';
import type { Decisions } from '../decision.ts';
import { readDecisions } from '../decisions.ts';
import { DEFAULTS, onStorageChange, readSettings, type Settings } from '../settings.ts';

/** Settings and decisions as they stand in the storage; null until they are read. */
export function useStored(): { settings: Settings; decisions: Decisions } | null {
  const [stored, setStored] = useState<{ settings: Settings; decisions: Decisions } | null>(null);
  useEffect(() => {
    const read = () => {
      Promise.all([readSettings(), readDecisions()]).then(
        ([settings, decisions]) => setStored({ settings, decisions }),
        () => setStored({ settings: DEFAULTS, decisions: {} }),
      );
    };
    read();
    return onStorageChange(read);
  }, []);
  return stored;
}
