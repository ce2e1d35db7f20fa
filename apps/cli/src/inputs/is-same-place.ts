import { statSync } from 'node:fs';

/** Whether both lead to one file or folder that is there. */
export function isSamePlace(path: string | Buffer, other: string | undefined): boolean {
  if (other === undefined) return false;
  try {
    const [a, b] = [statSync(path, { bigint: true }), statSync(other, { bigint: true })];
    return a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}
