import { existsSync } from 'node:fs';
import path from 'node:path';

/** @returns the configuration that stands nearest above a file, in its own folder first; null where there is none */
export function findConfig(file: string, known: Map<string, string | null>): string | null {
  return findFrom(path.dirname(path.resolve(file)), known);
}

function findFrom(folder: string, known: Map<string, string | null>): string | null {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const own = path.join(folder, CONFIG_NAME);
  const above = path.dirname(folder);
  const found = existsSync(own) ? own : above === folder ? null : findFrom(above, known);
  known.set(folder, found);
  return found;
}

const CONFIG_NAME = 'gouji.config.json';
