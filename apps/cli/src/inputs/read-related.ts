import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Related } from '@gouji/readers';

/**
 * The files beside a saved page ("page, complete"): what its frames show stands in the folder that was saved with it.
 * No address leads out of the folder of the page, by links neither.
 *
 * @param source the page; standard input has no files beside it
 */
export function readRelated(source: string): Related | undefined {
  if (source === '-') return undefined;
  const folder = path.dirname(path.resolve(source));
  return (address) => {
    if (/^[a-z][\w+.-]{0,40}:|^[/\\]/i.test(address)) return null;
    try {
      const [file] = decodeURIComponent(address).split(/[?#]/);
      const real = realpathSync(path.join(folder, file ?? ''));
      const isBelow = real.startsWith(realpathSync(folder) + path.sep);
      return isBelow && statSync(real).size <= LARGEST ? readFileSync(real) : null;
    } catch {
      // Not saved, or not to be read: the page is read without it.
      return null;
    }
  };
}

/** Of the content of a frame. */
const LARGEST = 50 * 1024 * 1024;
