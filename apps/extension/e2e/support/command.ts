import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReportResult, Result } from '@gouji/core';

const MAIN = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url));

/** What `gouji check --format json` says of pages saved as files, in their order. */
export async function checkSaved(pages: readonly string[]): Promise<ReportResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-saved-'));
  try {
    const names = pages.map((_, i) => join(folder, `${String(i).padStart(4, '0')}.html`));
    await Promise.all(pages.map((page, i) => writeFile(names[i]!, page)));
    const { reports } = JSON.parse(
      await runCommand(['check', '--format', 'json', '--lang', 'zh', ...names]),
    ) as Result;
    return reports;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The exit status tells of findings, and is not looked at. */
function runCommand(args: readonly string[]): Promise<string> {
  return new Promise((done) => {
    const options = { maxBuffer: 2 ** 30 };
    execFile(process.execPath, ['--conditions=@gouji/source', MAIN, ...args], options, (_, stdout) =>
      done(stdout),
    );
  });
}
