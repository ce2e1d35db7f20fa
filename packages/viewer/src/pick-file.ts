import { type Source, sourceOfFile } from './source.ts';

interface Picker {
  showOpenFilePicker?: (options: { multiple: false }) => Promise<FileSystemFileHandle[]>;
}

/**
 * Lets the reader choose a file where the browser gives a handle for it, by which it can be watched.
 *
 * @returns null where none was chosen; undefined where the browser cannot
 */
export async function pickFile(): Promise<Source | null | undefined> {
  const { showOpenFilePicker } = globalThis as Picker;
  if (!showOpenFilePicker) return undefined;
  try {
    const [handle] = await showOpenFilePicker.call(globalThis, { multiple: false });
    return handle ? await sourceOfFile(await handle.getFile(), handle) : null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? null : undefined;
  }
}
