import path from 'node:path';

/**
 * Whether a glob of `--exclude` names a path: the whole of it, its end, or its name alone; what it says of a folder holds
 * for all below.
 */
export function isExcluded(source: string, globs: readonly string[]): boolean {
  if (globs.length === 0) return false;
  const parts = source.split(/[\\/]/);
  const ends = parts.map((_, i) => parts.slice(i).join('/'));
  return globs.some((glob) => {
    const plain = glob.endsWith('/') ? glob.slice(0, -1) : glob;
    return (
      ends.some((end) => path.matchesGlob(end, plain)) || parts.some((part) => path.matchesGlob(part, plain))
    );
  });
}
