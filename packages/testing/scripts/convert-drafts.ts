import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  DOCX_LOOKS,
  makeRandom,
  renderDocx,
  sampleDocxPage,
  sampleDrafts,
  sampleReport,
} from '../src/index.ts';

/** Where Debian puts it. */
export const OFFICE = '/usr/bin/soffice';

/** Of one run of LibreOffice. */
const BATCH = 40;

/**
 * Writes the drafts of some reports, each report in one look after the other, and has LibreOffice convert them.
 *
 * @returns the files, named `SEED-LOOK-DRAFT.doc`, those that LibreOffice wrote
 */
export function convertDrafts(
  target: 'doc' | 'pdf',
  { from, count, folder }: { from: number; count: number; folder: string },
): string[] {
  const drafts = mkdtempSync(path.join(tmpdir(), 'gouji-drafts-'));
  mkdirSync(folder, { recursive: true });
  try {
    const names = Array.from({ length: count }, (_, i) => from + i).flatMap((seed) =>
      writeDrafts(seed, target, drafts),
    );
    for (let at = 0; at < names.length; at += BATCH) {
      const files = names.slice(at, at + BATCH).map((name) => path.join(drafts, `${name}.docx`));
      convert(files, target, folder);
    }
    return names.map((name) => path.join(folder, `${name}.${target}`)).filter((file) => existsSync(file));
  } finally {
    rmSync(drafts, { recursive: true });
  }
}

/** Has LibreOffice write one Word document to a file whose extension says as what. */
export function convertFile(docx: Uint8Array, file: string): void {
  const drafts = mkdtempSync(path.join(tmpdir(), 'gouji-drafts-'));
  const { dir, name, ext } = path.parse(file);
  try {
    writeFileSync(path.join(drafts, `${name}.docx`), docx);
    convert([path.join(drafts, `${name}.docx`)], ext.slice(1), dir);
  } finally {
    rmSync(drafts, { recursive: true });
  }
}

function convert(files: readonly string[], target: string, folder: string): void {
  // A profile of its own: where another is open, LibreOffice would do nothing, and say so to nobody.
  const profile = `-env:UserInstallation=file://${path.dirname(files[0]!)}/profile`;
  execFileSync(OFFICE, [profile, '--headless', '--convert-to', target, '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
}

/** On paper, what is struck out is still there, and a hidden word parts a number as any other word does. */
const UNPRINTED = ['tracked', 'split'];

function writeDrafts(seed: number, target: 'doc' | 'pdf', folder: string): string[] {
  const looks = target === 'pdf' ? DOCX_LOOKS.filter(({ name }) => !UNPRINTED.includes(name)) : DOCX_LOOKS;
  const look = looks[seed % looks.length]!;
  const page = target === 'pdf' ? sampleDocxPage(makeRandom(seed, 'page')) : undefined;
  return Object.entries(sampleDrafts(sampleReport(seed))).map(([draft, report]) => {
    const name = `${seed}-${look.name}-${draft}`;
    writeFileSync(path.join(folder, `${name}.docx`), renderDocx(report, look, page));
    return name;
  });
}
