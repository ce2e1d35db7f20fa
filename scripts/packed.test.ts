import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReportResult } from '@gouji/core';
import { baseReport, changeCell, renderHtml } from '@gouji/testing';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const PACKED = ['packages/core', 'packages/readers', 'packages/outputs', 'apps/cli'];
const browser = '/usr/bin/chromium';

/** One wrong cell: 24 in the consistent report. */
const page = renderHtml(changeCell(baseReport(), 'applications.granted.naturalPerson', 42));

const honest = renderHtml(baseReport());

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

describe('the library by example', () => {
  const run = (program: string, ...args: string[]) => {
    const file = path.join(project, 'library', program);
    const { status, stdout, stderr } = spawnSync('node', [file, ...args], { cwd: project, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  beforeAll(() => {
    cpSync(path.join(root, 'examples/library'), path.join(project, 'library'), { recursive: true });
    mkdirSync(path.join(project, 'folder'));
    for (let i = 0; i < 3; i += 1)
      writeFileSync(path.join(project, `folder/${i}.html`), i === 1 ? page : honest);
  });

  test('check-a-file', () => {
    const { status, stdout } = run('check-a-file/check.mjs', 'report.html');
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^error: [^\n]*24[^\n]*\n {2}Granted · Natural persons: 42, should be 24\n/),
    ]);
  });

  test('check-in-ci', () => {
    const { status, stdout } = run('check-in-ci/check.mjs', 'folder');
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^::error file=folder\/1\.html::[^\n]+\n$/)]);
  });

  test('figures-as-csv', () => {
    const { status, stdout } = run('figures-as-csv/figures.mjs', 'folder');
    expect(status).toBe(0);
    const [head, ...rows] = stdout.trimEnd().split('\r\n');
    const column = head!.split(',').findIndex((name) => name.includes('applications.granted.naturalPerson'));
    expect(rows.map((row) => row.split(',')[column])).toEqual(['24', '42', '24']);
  });

  test('worker', () => {
    const { status, stdout } = run('worker/main.mjs', 'folder/0.html', 'folder/1.html');
    expect([status, stdout.trimEnd().split('\n')]).toEqual([
      0,
      ['folder/0.html: consistent', 'folder/1.html: findings'],
    ]);
  });

  test.skipIf(spawnSync('python3', ['--version']).status !== 0)(
    'read-the-json (skipped without python3)',
    () => {
      const command = path.join(project, 'node_modules/.bin/gouji');
      const { stdout: ndjson } = spawnSync(command, ['check', '--format', 'ndjson', 'folder'], {
        cwd: project,
        encoding: 'utf8',
      });
      const program = path.join(project, 'library/read-the-json/read.py');
      const { status, stdout } = spawnSync('python3', [program], { input: ndjson, encoding: 'utf8' });
      expect(status).toBe(0);
      expect(stdout).toContain('applications/arithmetic: expected 24, found 42');
    },
  );

  describe.skipIf(!existsSync(browser))(`in a page (skipped without ${browser})`, () => {
    let chrome: Browser;
    beforeAll(async () => {
      chrome = await chromium.launch({
        executablePath: browser,
        args: ['--no-sandbox', '--allow-file-access-from-files'],
      });
    });
    afterAll(() => chrome.close());

    test('file-input', async () => {
      const folder = path.join(project, 'library/file-input');
      await build({ root: folder, base: './', configFile: false, logLevel: 'error' });
      const tab = await chrome.newPage();
      await tab.goto(pathToFileURL(path.join(folder, 'dist/index.html')).href);
      for (const [file, says] of [
        ['folder/1.html', '24'],
        ['folder/0.html', '没有发现问题'],
      ] as const) {
        await tab.setInputFiles('input', path.join(project, file));
        await expect.poll(() => tab.textContent('li')).toContain(says);
      }
    });

    test('annotate-a-page', async () => {
      const folder = path.join(project, 'library/annotate-a-page');
      const entry = { lib: { entry: 'annotate.js', formats: ['es' as const], fileName: 'annotate' } };
      await build({ root: folder, configFile: false, logLevel: 'error', build: entry });
      const tab = await chrome.newPage();
      await tab.setContent(page, { waitUntil: 'domcontentloaded' });
      await tab.addScriptTag({ type: 'module', path: path.join(folder, 'dist/annotate.js') });
      const marked = () =>
        tab.evaluate("[...(CSS.highlights.get('gouji') ?? [])].map((range) => range.toString().trim())");
      await expect.poll(marked).toEqual(['42']);
    });
  });
});

function checkInNode(): ReportResult {
  return JSON.parse(runNode(`${PROGRAMS[1]}\nconsole.log(JSON.stringify(result));`));
}

function runNode(code: string): string {
  return execFileSync('node', ['--input-type=module', '--eval', code], { cwd: project, encoding: 'utf8' });
}
