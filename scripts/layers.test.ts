import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');

/** What no file of the folder may import or touch. */
const FORBIDDEN: readonly [folder: string, code: string][] = [
  ['packages/core/src', "import 'zod'"],
  ['packages/core/src', "import 'node:fs'"],
  ['packages/core/src', "import '@gouji/readers'"],
  ['packages/core/src', "import '../../readers/src/index.ts'"],
  ['packages/core/src', 'document.title'],
  ['packages/core/src/document', 'new Date()'],
  ['packages/core/src/findings', 'console.log()'],
  ['packages/core/src/document', "import '../report/report.ts'"],
  ['packages/core/src/report', "import '../claims/claim.ts'"],
  ['packages/core/src/report/deeper', "import '../../claims/claim.ts'"],
  ['packages/core/src/claims', "import '../locate/fault.ts'"],
  ['packages/core/src/locate', "import '../rules/rule.ts'"],
  ['packages/core/src/rules/cell', "import '../../document/read-tree.ts'"],
  ['packages/core/src/rules/cell', "import '../../locate/locate-faults.ts'"],
  ['packages/core/src/rules/cell', "import '../../findings/describe.ts'"],
  ['packages/core/src/rules/cell', "import '../../check.ts'"],
  ['packages/core/src/findings', "import '../check.ts'"],
  ['packages/core/src/findings', "import '../series/check-series.ts'"],
  ['packages/core/src/series/rules/series', "import '../../../claims/read-claims.ts'"],
  ['packages/core/src/series/rules/series', "import '../../../check.ts'"],
  ['packages/core/src/findings', "import '../index.ts'"],
  ['packages/readers/src', "import 'node:fs'"],
  ['packages/readers/src', "import '@gouji/outputs'"],
  ['packages/outputs/src', "import '@gouji/readers'"],
  ['packages/ui/src', "import 'wxt/browser'"],
  ['packages/ui/src', 'chrome.tabs'],
  ['packages/viewer/src', "import 'wxt/browser'"],
  ['packages/viewer/src', "fetch('https://example.com')"],
  ['packages/overlay/src', 'chrome.tabs'],
  ['apps/cli/src', "import '@gouji/core/dist/check.js'"],
  ['apps/cli/src', "import '../../../packages/core/src/check.ts'"],
];

const ALLOWED: readonly [folder: string, code: string][] = [
  ['packages/core/src/report', "import '../document/blocks.ts'; import '../schema.ts'"],
  ['packages/core/src/locate', "import '../claims/claim.ts'; import './fault.ts'"],
  ['packages/core/src/rules/cell', "import '../../report/template.ts'; import '../rule.ts'"],
  ['packages/core/src/rules', "import '../locate/fault.ts'; import '../claims/claim.ts'"],
  ['packages/core/src/findings', "import '../rules/registry.ts'"],
  ['packages/core/src/series', "import '../findings/describe.ts'; import '../report/template.ts'"],
  ['packages/readers/src', "import '@gouji/core'; import 'parse5'"],
  ['packages/viewer/src', "import '@gouji/readers/docx'; document.title"],
  ['apps/cli/src', "import '@gouji/core/schema'; import '@gouji/readers'; import 'node:fs'"],
];

test('imports go leftwards and packages stay behind their doors', () => {
  const refused = lint([...FORBIDDEN, ...ALLOWED]);
  expect(refused).toEqual(FORBIDDEN.map(([folder, code]) => `${folder}: ${code}`));
});

/** Those of the trials that Biome, configured as the repository is, refuses for what they import or touch. */
function lint(trials: readonly (readonly [string, string])[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'gouji-layers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const config = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8'));
  writeFileSync(path.join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  trials.forEach(([where, code], i) => {
    mkdirSync(path.join(folder, where), { recursive: true });
    writeFileSync(path.join(folder, where, `trial-${i}.ts`), `${code};\n`);
  });

  const args = ['lint', '--reporter=github', '--max-diagnostics=none'];
  const { stdout } = spawnSync(path.join(root, 'node_modules/.bin/biome'), args, {
    cwd: folder,
    encoding: 'utf8',
  });
  const lines = stdout
    .split('\n')
    .filter((line) => /noRestricted(?:Imports|Globals)|noNodejsModules|noConsole/.test(line));
  const named = (i: number) => lines.some((line) => line.includes(`/trial-${i}.ts`));
  return trials.flatMap(([where, code], i) => (named(i) ? [`${where}: ${code}`] : []));
}
