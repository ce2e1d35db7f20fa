import { type Source, sourceOfFile } from './source.ts';

export interface FileWatcher {
  onChange: (source: Source) => void;
  /** It cannot be read: a program that saves a file often moves it away first. */
  onGone: () => void;
}

/** Looks at a file once a second while the page is visible, and hands it over whenever it was saved. */
export function watchFile(
  handle: FileSystemFileHandle,
  { onChange, onGone }: FileWatcher,
  signal: AbortSignal,
): void {
  let known: string | undefined;
  let isLooking = false;
  const look = async () => {
    if (isLooking || document.hidden) return;
    isLooking = true;
    try {
      const file = await handle.getFile();
      const state = `${file.lastModified} ${file.size}`;
      if (known !== undefined && state !== known) {
        const source = await sourceOfFile(file, handle);
        if (!signal.aborted) onChange(source);
      }
      known = state;
    } catch {
      if (!signal.aborted) onGone();
    } finally {
      isLooking = false;
    }
  };
  look();
  const timer = setInterval(look, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
}
