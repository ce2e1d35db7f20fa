import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Choice, Inputs } from './collect-inputs.ts';
import { isExcluded } from './is-excluded.ts';
import { isSameFile } from './is-same-file.ts';
import { isSamePlace } from './is-same-place.ts';

/**
 * The documents below a folder, by name. Images, scripts, styles, fonts, JSON, dot files and the companion folders of
 * saved pages are passed over and counted. A folder that cannot be read is itself an input, so that its reason is told.
 * The last result is no document either.
 */
export function walkFolder(folder: string | Buffer, { output, out, exclude }: Choice): Inputs {
  const found: Inputs = { inputs: [], skipped: 0 };
  const pending: (string | Buffer)[] = [folder];
  const above = folder.toString();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entries = readFolder(next);
    if (!entries) {
      found.inputs.push({ source: next.toString(), path: next, named: next === folder });
      continue;
    }
    const folders: (string | Buffer)[] = [];
    for (const entry of entries) {
      const at = join(next, entry.name);
      const source = at.toString();
      const isOut = isPassedOver(entry.name.toString()) || isExcluded(path.relative(above, source), exclude);
      const kind = isOut ? 'other' : kindOf(entry, at);
      if (kind === 'file' && !isSameFile(at, output)) found.inputs.push({ source, path: at, named: false });
      else if (kind === 'folder' && !isSamePlace(at, out)) folders.push(at);
      else found.skipped += 1;
    }
    pending.push(...folders.reverse());
  }
  return found;
}

/** A name that is not UTF-8 keeps its bytes, and so does what is below it. */
function join(folder: string | Buffer, name: Buffer): string | Buffer {
  if (typeof folder === 'string' && isUtf8(name)) return path.join(folder, name.toString());
  return Buffer.concat([Buffer.from(folder as string), Buffer.from(path.sep), name]);
}

function readFolder(folder: string | Buffer): Dirent<Buffer>[] | null {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
    return entries.sort((a, b) => (a.name.toString() < b.name.toString() ? -1 : 1));
  } catch {
    return null;
  }
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || NO_DOCUMENT.test(name) || COMPANION.test(name);
}

const NO_DOCUMENT =
  /\.(?:png|jpe?g|gif|webp|svg|ico|bmp|tiff?|avif|heic|m?js|cjs|ts|map|css|less|scss|woff2?|ttf|otf|eot|json|jsonl|ndjson)$/i;

/** Of pages saved by browsers: `年报_files`, `年报.files`. */
const COMPANION = /[._]files$/i;

/** A link to a folder is not followed, for it may lead back. */
function kindOf(entry: Dirent<Buffer>, source: string | Buffer): 'file' | 'folder' | 'other' {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  try {
    return statSync(source).isDirectory() ? 'other' : 'file';
  } catch {
    return 'file';
  }
}
