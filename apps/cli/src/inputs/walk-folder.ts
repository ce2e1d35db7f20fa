import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Inputs } from './collect-inputs.ts';
import { isSameFile } from './is-same-file.ts';

/**
 * The documents below a folder, by name. Images, scripts, styles, fonts, JSON, dot files and the companion folders of
 * saved pages are passed over and counted. A folder that cannot be read is itself an input, so that its reason is told.
 *
 * @param output the file for the result: the last one is no document either
 */
export function walkFolder(folder: string, output: string | undefined): Inputs {
  const found: Inputs = { inputs: [], skipped: 0 };
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entries = readFolder(next);
    if (!entries) {
      found.inputs.push({ source: next });
      continue;
    }
    const folders: string[] = [];
    for (const entry of entries) {
      const source = path.join(next, entry.name);
      const kind = isPassedOver(entry.name) ? 'other' : kindOf(entry, source);
      if (kind === 'file' && !isSameFile(source, output)) found.inputs.push({ source });
      else if (kind === 'folder') folders.push(source);
      else found.skipped += 1;
    }
    pending.push(...folders.reverse());
  }
  return found;
}

function readFolder(folder: string): Dirent[] | null {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
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
function kindOf(entry: Dirent, source: string): 'file' | 'folder' | 'other' {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  try {
    return statSync(source).isDirectory() ? 'other' : 'file';
  } catch {
    return 'file';
  }
}
