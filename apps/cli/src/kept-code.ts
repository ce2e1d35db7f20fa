import { isOwn, openCacheFolder } from './cache-folder.ts';

const { closeSync, constants, fstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } =
  process.getBuiltinModule('node:fs');
const { hash } = process.getBuiltinModule('node:crypto');

/** What V8 compiled of a bundle, from run to run. */
export interface KeptCode {
  /** Undefined where none is kept that can be trusted. */
  read(): Buffer | undefined;
  write(code: Buffer): void;
}

/**
 * Code that is kept in a folder of the user's own. V8 runs whatever it is given, and crashes on what is damaged: so the
 * file is the user's alone, and names the digests of the bundle and of the code. Anything else is as if there were none.
 */
export function keptCode(
  bundle: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): KeptCode {
  const folder = openCacheFolder(env, platform);
  if (folder === null) return { read: () => undefined, write: () => {} };
  const of = hash('sha256', bundle);
  const file = `${folder}/command-${of.slice(0, 16)}.code`;
  const seal = (code: Buffer) => Buffer.from(`${of}${hash('sha256', code)}`, 'hex');
  return {
    read: () => {
      const content = readOwn(file);
      if (!content || content.length <= SEAL) return undefined;
      const code = content.subarray(SEAL);
      return content.subarray(0, SEAL).equals(seal(code)) ? code : undefined;
    },
    write: (code) => write(file, Buffer.concat([seal(code), code])),
  };
}

/** Two digests. */
const SEAL = 64;

/** What is asked is the file that was opened, not what has its name a moment later. */
function readOwn(file: string): Buffer | undefined {
  let opened: number | undefined;
  try {
    opened = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(opened);
    return stats.isFile() && isOwn(stats) ? readFileSync(opened) : undefined;
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** At once, for another run may be reading; not at all where that cannot be, for it saves time only. */
function write(file: string, content: Buffer): void {
  const part = `${file}.${process.pid}`;
  try {
    writeFileSync(part, content, { mode: 0o600, flag: 'wx' });
    renameSync(part, file);
  } catch {
    // Of a run that was ended in the middle.
    rmSync(part, { force: true });
  }
}
