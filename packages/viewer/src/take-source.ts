import { type Source, sourceOfFile } from './source.ts';

/** What came of a drop or of a paste. */
export type Taken = { source: Source; more: boolean } | 'folder' | 'nothing' | 'unreadable';

/**
 * Takes a file, or else the words that were dragged or copied. What a browser hands over is gone after the event, so
 * all is asked for before anything is awaited.
 *
 * @param name of what has none
 */
export function takeSource(data: DataTransfer, name: string): Promise<Taken> {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const first = items[0] as (DataTransferItem & WithHandle) | undefined;
  const file = data.files[0];
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (first || file) {
    const handle = first?.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null);
    return takeFile(file ?? null, handle, items.length > 1);
  }
  if (html.trim() === '' && text.trim() === '') return Promise.resolve('nothing');
  const isPage = html.trim() !== '';
  return Promise.resolve({
    source: {
      name,
      bytes: new TextEncoder().encode(isPage ? html : text),
      contentType: `${isPage ? 'text/html' : 'text/plain'};charset=utf-8`,
    },
    more: false,
  });
}

/** Chromium alone gives a handle, by which the file can be read again. */
interface WithHandle {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

async function takeFile(
  file: File | null,
  asked: Promise<FileSystemHandle | null>,
  more: boolean,
): Promise<Taken> {
  const handle = await asked;
  if (handle?.kind === 'directory') return 'folder';
  const own = handle?.kind === 'file' ? (handle as FileSystemFileHandle) : undefined;
  try {
    const read = file ?? (await own?.getFile());
    return read ? { source: await sourceOfFile(read, own), more } : 'nothing';
  } catch {
    // A folder, where there is no handle to tell.
    return file?.type === '' && handle === null ? 'folder' : 'unreadable';
  }
}
