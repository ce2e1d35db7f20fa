// Not imported: an `import` of node:fs loads all that it exports, the streams too.
const { lstatSync, mkdirSync } = process.getBuiltinModule('node:fs');
const path = process.getBuiltinModule('node:path');

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The user's own folder for what only saves time, made where it is missing.
 *
 * @returns null where there is none that nobody else can write: what lies in such a folder may be anybody's
 */
export function openCacheFolder(env: Environment, platform: NodeJS.Platform): string | null {
  const folder = nameCacheFolder(env, platform);
  if (folder === null) return null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stats = lstatSync(folder);
    return stats.isDirectory() && isOwn(stats) ? folder : null;
  } catch {
    return null;
  }
}

/** Where the platform keeps it (the XDG Base Directory Specification: what is not absolute does not count). */
export function nameCacheFolder(env: Environment, platform: NodeJS.Platform): string | null {
  const { isAbsolute, join } = platform === 'win32' ? path.win32 : path.posix;
  const below = (base: string | undefined, ...names: string[]) =>
    base && isAbsolute(base) ? join(base, ...names) : null;
  if (platform === 'win32') return below(env.LOCALAPPDATA, 'gouji', 'Cache');
  const home = platform === 'darwin' ? ['Library', 'Caches', 'gouji'] : ['.cache', 'gouji'];
  return below(env.XDG_CACHE_HOME, 'gouji') ?? below(env.HOME, ...home);
}

/** Whether a folder or a file is the user's and nobody else can touch it; on Windows the profile sees to that. */
export function isOwn({ uid, mode }: { uid: number; mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
}
