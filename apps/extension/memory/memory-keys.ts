/** What every key of a remembered report begins with in the storage. */
export const MEMORY = 'figures:';

export function isMemoryKey(key: string): boolean {
  return key.startsWith(MEMORY);
}
