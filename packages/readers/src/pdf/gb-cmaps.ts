/**
 * A character map of simplified Chinese by its name, as pdf.js packs it; null for any other. Without it the characters
 * of a font that is not embedded are lost.
 */
export async function readCmap(name: string): Promise<Uint8Array | null> {
  const { GB_CMAPS } = await import('./gb-cmap-data.ts');
  const data = Object.hasOwn(GB_CMAPS, name) ? GB_CMAPS[name] : undefined;
  return data === undefined ? null : Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
}
