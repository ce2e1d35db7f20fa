import { useEffect, useRef } from 'preact/hooks';

/** Calls back with whatever is dropped on the page or pasted into it. */
export function useIncoming(onData: (data: DataTransfer) => void): void {
  const latest = useRef(onData);
  latest.current = onData;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    // Without this the browser would leave the page for the file.
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        if (event.dataTransfer) latest.current(event.dataTransfer);
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        if (!event.clipboardData || isOwnField(event.target)) return;
        event.preventDefault();
        latest.current(event.clipboardData);
      },
      { signal },
    );
    return () => stop.abort();
  }, []);
}

/** The reason of a mark is pasted into its field. */
function isOwnField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'file';
}
