/** `sha256:…` of the bytes of a document. */
export function digestOf(bytes: Uint8Array): string {
  // Not imported: it takes longer to load than a page to decode.
  const { hash } = process.getBuiltinModule('node:crypto');
  return `sha256:${hash('sha256', bytes)}`;
}
