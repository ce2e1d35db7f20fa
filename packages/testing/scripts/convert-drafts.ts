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
      // A profile of its own: one that is open elsewhere would do nothing, and say so to nobody.
      const profile = `-env:UserInstallation=file://${drafts}/profile`;
      execFileSync(OFFICE, [profile, '--headless', '--convert-to', target, '--outdir', folder, ...files], {
        stdio: 'ignore',
      });
    }
    return names.map((name) => path.join(folder, `${name}.${target}`)).filter((file) => existsSync(file));
  } finally {
    rmSync(drafts, { recursive: true });
  }
}

function writeDrafts(seed: number, target: 'doc' | 'pdf', folder: string): string[] {
  // On paper, what is struck out is still there.
  const looks = target === 'pdf' ? DOCX_LOOKS.filter(({ name }) => name !== 'tracked') : DOCX_LOOKS;
  const look = looks[seed % looks.length]!;
  const page = target === 'pdf' ? sampleDocxPage(makeRandom(seed, 'page')) : undefined;
  return Object.entries(sampleDrafts(sampleReport(seed))).map(([draft, report]) => {
    const name = `${seed}-${look.name}-${draft}`;
    writeFileSync(path.join(folder, `${name}.docx`), renderDocx(report, look, page));
    return name;
  });
}
