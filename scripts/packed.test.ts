import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReportResult } from '@gouji/core';
import { baseReport, changeCell, renderHtml } from '@gouji/testing';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const PACKED = ['packages/core', 'packages/readers', 'packages/outputs', 'apps/cli'];
const browser = '/usr/bin/chromium';

/** One wrong cell: 24 in the consistent report. */
const page = renderHtml(changeCell(baseReport(), 'applications.granted.naturalPerson', 42));

/** The programs that the README shows: one for a page, one for Node. */
const PROGRAMS = readFileSync(path.join(root, 'README.md'), 'utf8')
  .split('```js\n')
  .slice(1)
  .map((text) => text.split('```')[0]!);

/** A project of somebody else, in which the packed packages are installed. */
let project: string;

beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'gouji-packed-'));
  const packs = path.join(project, 'packs');
  mkdirSync(packs);
  for (const folder of PACKED) {
    expect(existsSync(path.join(root, folder, 'dist')), `${folder} is built`).toBe(true);
    execFileSync('pnpm', ['pack', '--pack-destination', packs], { cwd: path.join(root, folder) });
  }
  writeFileSync(path.join(project, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(path.join(project, 'report.html'), page);
  const tarballs = globSync('packs/*.tgz', { cwd: project }).map((file) => `./${file}`);
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  execFileSync('npm', ['install', ...quiet, ...tarballs], { cwd: project, stdio: 'pipe' });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test('the core works in Node', () => {
  expect(checkInNode().findings.map(({ rule }) => rule)).toContain('applications/arithmetic');
});

test('the core carries zod behind its second door alone', () => {
  const core = path.join(project, 'node_modules/@gouji/core');
  const manifest = JSON.parse(readFileSync(path.join(core, 'package.json'), 'utf8'));
  expect(Object.keys(manifest.dependencies)).toEqual(['zod']);
  expect(readFileSync(path.join(core, 'dist/index.js'), 'utf8')).not.toMatch(/\bzod\b/);
  const code = "import { Result } from '@gouji/core/schema'; console.log(Result.safeParse({}).success)";
  expect(runNode(code).trim()).toBe('false');
});

test.skipIf(!existsSync(browser))(
  `the core works bundled, in a browser (skipped without ${browser})`,
  async () => {
    writeFileSync(
      path.join(project, 'page.js'),
      `import { checkReport, domAdapter, readTree } from '@gouji/core';
     globalThis.report = checkReport(readTree(document, domAdapter), { source: 'report.html', format: 'html' });`,
    );
    await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: {
        lib: { entry: 'page.js', formats: ['iife'], name: 'page', fileName: 'page' },
        outDir: 'bundle',
      },
    });

    const chrome = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
    try {
      const tab = await chrome.newPage();
      await tab.setContent(page, { waitUntil: 'domcontentloaded' });
      await tab.addScriptTag({ path: globSync(path.join(project, 'bundle/*.js'))[0]! });
      const report = (await tab.evaluate('globalThis.report')) as ReportResult;
      expect(report).toEqual(checkInNode());
    } finally {
      await chrome.close();
    }
  },
);

test('the command works', () => {
  const command = path.join(project, 'node_modules/.bin/gouji');
  const { version } = JSON.parse(readFileSync(path.join(root, 'apps/cli/package.json'), 'utf8'));
  expect(execFileSync(command, ['--version'], { encoding: 'utf8' })).toContain(version);
  const { status, stdout } = spawnSync(
    command,
    ['check', '--format', 'json', '--lang', 'zh', 'report.html'],
    {
      cwd: project,
      encoding: 'utf8',
    },
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout).reports[0].findings).toEqual(checkInNode().findings);
});

function checkInNode(): ReportResult {
  return JSON.parse(runNode(`${PROGRAMS[1]}\nconsole.log(JSON.stringify(result));`));
}

function runNode(code: string): string {
  return execFileSync('node', ['--input-type=module', '--eval', code], { cwd: project, encoding: 'utf8' });
}
