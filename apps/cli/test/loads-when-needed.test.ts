import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { baseReport, renderHtml, renderPdf, renderText } from '@gouji/testing';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-loads-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Tells every module that is loaded, on standard error. */
const TELLER = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  import { writeSync } from 'node:fs';
  registerHooks({ load(url, context, next) { writeSync(2, 'loads ' + url + '\\n'); return next(url, context); } });
`)}`;

/** The libraries and readers of single formats that checking a document loads. */
function loadedFor(name: string, content: string | Uint8Array): string[] {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const main = path.join(import.meta.dirname, '../src/main.ts');
  const args = ['--conditions=@gouji/source', `--import=${TELLER}`, main, 'check', file];
  const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const modules = stderr.match(/^loads .*$/gm) ?? [];
  expect(modules.length).toBeGreaterThan(50);
  const found = modules.flatMap((one) => /pdfjs-dist|saxes|fflate|\/cfb\/|gb-cmap-data/.exec(one)?.[0] ?? []);
  return [...new Set(found)].sort();
}

const report = baseReport();

// Running from the sources, as everywhere in tests; the built command keeps the same modules apart.
test('a page and a text load no library of another format, a PDF its own', () => {
  expect(loadedFor('report.html', renderHtml(report))).toEqual([]);
  expect(loadedFor('report.txt', renderText(report))).toEqual([]);
  expect(loadedFor('report.pdf', renderPdf(report))).toEqual(['gb-cmap-data', 'pdfjs-dist']);
});
