/** A document that the reader has given. */
export interface Source {
  /** As results call it. */
  name: string;
  /** As readers call it, where that is another: of what has an address. */
  title?: string;
  /** The site that it is from. */
  site?: string;
  bytes: Uint8Array;
  /** The Content-Type that it was served with. */
  contentType?: string;
  /** Where the file can be looked at again. */
  handle?: FileSystemFileHandle;
}

export async function sourceOfFile(file: File, handle?: FileSystemFileHandle): Promise<Source> {
  return {
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    ...(handle && { handle }),
  };
}
