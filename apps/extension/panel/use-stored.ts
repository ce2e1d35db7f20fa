import type { Marks } from '@gouji/ui';
import { useEffect, useState } from 'preact/hooks';
import { readMarks } from '../marks.ts';
import { DEFAULTS, onStorageChange, readSettings, type Settings } from '../settings.ts';

/** Settings and marks as they stand in the storage; null until they are read. */
export function useStored(): { settings: Settings; marks: Marks } | null {
  const [stored, setStored] = useState<{ settings: Settings; marks: Marks } | null>(null);
  useEffect(() => {
    const read = () => {
      Promise.all([readSettings(), readMarks()]).then(
        ([settings, marks]) => setStored({ settings, marks }),
        () => setStored({ settings: DEFAULTS, marks: {} }),
      );
    };
    read();
    return onStorageChange(read);
  }, []);
  return stored;
}
