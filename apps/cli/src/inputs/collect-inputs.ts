import { globSync, statSync } from 'node:fs';
import { findLossy } from './find-lossy.ts';
import { isExcluded } from './is-excluded.ts';
import { walkFolder } from './walk-folder.ts';

/** A document to check: a file, standard input, or a path that leads nowhere. */
export interface Input {
  /** The name it was given by, or below the folder that was given; `-` for standard input. */
  source: string;
  /** Its path; bytes where the name is not UTF-8. */
  path: string | Buffer;
  /** It was named, or matched by a glob, and not met in a folder. */
  named: boolean;
}

export interface Inputs {
  inputs: Input[];
  /** Files and folders of walked folders that are no documents. */
  skipped: number;
}

export interface Choice {
  /** The file for the result, which no folder gives as a document. */
  output: string | undefined;
  /** The folder for results, which is not gone into. */
  out?: string;
  /** Globs of what folders and globs do not give. */
  exclude: readonly string[];
}

/** What the operands name, in their order. What exists is taken as it is; what does not may be a glob. */
export function collectInputs(operands: readonly string[], choice: Choice): Inputs {
  const all: Inputs = { inputs: [], skipped: 0 };
  for (const [i, operand] of operands.entries()) {
    // Standard input can be read once; the second time it would look empty.
    if (operand === '-' && operands.indexOf('-') < i) continue;
    add(all, collect(operand, choice));
  }
  return all;
}

function collect(operand: string, choice: Choice): Inputs {
  if (operand === '-') return one(operand);
  const kind = kindOf(operand);
  if (kind === 'folder') return walkFolder(operand, choice);
  if (kind === 'file') return one(operand);
  const lossy = findLossy(operand);
  if (lossy.length > 0) return takeAll(lossy, choice);
  return GLOB.test(operand) ? expand(operand, choice) : one(operand);
}

const GLOB = /[*?[\]{}]/;

function one(source: string, path: string | Buffer = source): Inputs {
  return { inputs: [{ source, path, named: true }], skipped: 0 };
}

function takeAll(paths: readonly Buffer[], choice: Choice): Inputs {
  const all: Inputs = { inputs: [], skipped: 0 };
  for (const path of paths) {
    const source = path.toString();
    add(all, kindOf(path) === 'folder' ? walkFolder(path, choice) : one(source, path));
  }
  return all;
}

/** A pattern that matches nothing stays, and will not be found. */
function expand(pattern: string, choice: Choice): Inputs {
  const matches = globSync(pattern).sort();
  if (matches.length === 0) return one(pattern);
  const all: Inputs = { inputs: [], skipped: 0 };
  for (const match of new Set(matches)) {
    if (isExcluded(match, choice.exclude)) {
      all.skipped += 1;
      continue;
    }
    const kind = kindOf(match);
    // A pattern that goes down by itself names the files of a folder one by one.
    if (kind === 'folder' && pattern.includes('**')) continue;
    const lossy = kind === 'missing' ? findLossy(match) : [];
    if (lossy.length > 0) add(all, takeAll(lossy, choice));
    else add(all, kind === 'folder' ? walkFolder(match, choice) : one(match));
  }
  return all;
}

function add(all: Inputs, { inputs, skipped }: Inputs): void {
  for (const input of inputs) all.inputs.push(input);
  all.skipped += skipped;
}

function kindOf(path: string | Buffer): 'folder' | 'file' | 'missing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
}
