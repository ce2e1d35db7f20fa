import { statSync } from 'node:fs';

/** Whether both paths lead to one file that is there, by whatever names and links. */
export function isSameFile(path: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  try {
    const [a, b] = [statSync(path, { bigint: true }), statSync(other, { bigint: true })];
    return a.isFile() && a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}
