import { readdirSync } from 'node:fs';

/**
 * What a name stands for that is not UTF-8: Node gives arguments and matches with U+FFFD for each byte that it cannot read.
 *
 * @returns every path whose bytes read so; none for a name that holds no such character
 */
export function findLossy(path: string): Buffer[] {
  if (!path.includes('\uFFFD')) return [];
  let found: Buffer[] = [Buffer.from(path.startsWith('/') ? '/' : '.')];
  for (const part of path.split('/').filter((name) => name !== '' && name !== '.')) {
    found = found.flatMap((folder) => (part.includes('\uFFFD') ? below(folder, part) : [join(folder, part)]));
  }
  return found;
}

function below(folder: Buffer, name: string): Buffer[] {
  try {
    const names = readdirSync(folder, { encoding: 'buffer' });
    return names.filter((bytes) => bytes.toString() === name).map((bytes) => join(folder, bytes));
  } catch {
    return [];
  }
}

function join(folder: Buffer, name: Buffer | string): Buffer {
  const bytes = Buffer.from(name as string);
  return folder.equals(HERE)
    ? bytes
    : Buffer.concat([folder, Buffer.from(folder.equals(ROOT) ? '' : '/'), bytes]);
}

const HERE = Buffer.from('.');
const ROOT = Buffer.from('/');
