import { useEffect, useRef, useState } from 'preact/hooks';
import type { Source } from './source.ts';
import { watchFile } from './watch-file.ts';

/**
 * Follows a file for as long as it is shown.
 *
 * @returns whether it is there now
 */
export function useFileWatch(
  handle: FileSystemFileHandle | undefined,
  onChange: (source: Source) => void,
): boolean {
  const [isThere, setThere] = useState(true);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    setThere(true);
    if (!handle) return undefined;
    const stop = new AbortController();
    const watcher = {
      onChange: (source: Source) => {
        setThere(true);
        latest.current(source);
      },
      onGone: () => setThere(false),
    };
    watchFile(handle, watcher, stop.signal);
    return () => stop.abort();
  }, [handle]);
  return isThere;
}
