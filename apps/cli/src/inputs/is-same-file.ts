import { fstatSync, statSync } from 'node:fs';

const STANDARD_INPUT = 0;

/** Whether both lead to one file that is there, by whatever names and links; `-` is standard input. */
export function isSameFile(path: string | Buffer, other: string | undefined): boolean {
  if (other === undefined) return false;
  try {
    const [a, b] = [statsOf(path), statSync(other, { bigint: true })];
    return a.isFile() && a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}

function statsOf(path: string | Buffer) {
  return path === '-' ? fstatSync(STANDARD_INPUT, { bigint: true }) : statSync(path, { bigint: true });
}
