/**
 * `npm start`: builds the command, checks the examples with it, one by one and as a batch, shows the result, and ends with status 0 exactly
 * when every example gives the findings of its `expected.json`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Finding, ReportResult, Result } from '@gouji/core';

/** What an `expected.json` holds: findings without their id and their words. */
interface Expected {
  findings: Omit<Finding, 'id' | 'message'>[];
}

const root = path.join(import.meta.dirname, '..');
const gouji = ['apps/cli/dist/main.js', 'check'];

process.exitCode = main();

function main(): number {
  if (run('node_modules/.bin/turbo', ['run', 'build', '--filter=gouji', '--output-logs=errors-only']) !== 0)
    return 1;

  const documents = globSync('examples/*/document.*', { cwd: root }).sort();
  const reports = check(documents);
  if (reports.length === 0 || reports.length !== documents.length)
    return fail('The examples could not be checked.');

  for (const { source } of chooseShown(reports)) {
    console.log(`\n$ gouji check ${source}\n`);
    run('node', [...gouji, source]);
  }
  console.log('\nThe examples:\n');
  const different = reports.filter((report) => !isAsExpected(report));
  for (const report of reports) {
    console.log(`  ${different.includes(report) ? '✗' : '✓'} ${describe(report)}`);
    if (different.includes(report)) console.log(describeDifference(report));
  }

  showBatch();
  if (different.length > 0)
    return fail(`\n${different.length} of ${reports.length} differ from their expected.json.`);
  console.log(`\nAll ${reports.length} examples give what their expected.json says.`);
  return 0;
}

/** All examples at once, into a folder that nobody has to keep. */
function showBatch(): void {
  const out = path.join(tmpdir(), 'gouji-examples');
  console.log(`\n$ gouji batch examples --out ${out}\n`);
  run('node', [
    gouji[0]!,
    'batch',
    'examples',
    '--out',
    out,
    '--exclude',
    'library',
    '--exclude',
    '*.md',
    '--quiet',
  ]);
}

/** The result of the built command: a report for each document, in their order. */
function check(documents: readonly string[]): ReportResult[] {
  const args = [...gouji, '--format', 'json', ...documents];
  const { stdout, stderr } = spawnSync('node', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  process.stderr.write(stderr);
  return stdout === '' ? [] : (JSON.parse(stdout) as Result).reports;
}

/** A consistent report and one with a single error. */
function chooseShown(reports: readonly ReportResult[]): ReportResult[] {
  const consistent = reports.find(({ status, findings }) => status === 'checked' && findings.length === 0);
  const wrong = reports.find(({ summary }) => summary.error === 1);
  return [consistent, wrong].flatMap((report) => report ?? []);
}

function isAsExpected({ source, findings }: ReportResult): boolean {
  const expected = readExpected(source)?.findings;
  return (
    expected !== undefined &&
    expected.length === findings.length &&
    expected.every((one, i) => fits(findings[i]!, one))
  );
}

/** In all that is expected of it; fields may be added. */
function fits(found: Finding, expected: Partial<Finding>): boolean {
  const keys = Object.keys(expected) as (keyof Finding)[];
  return keys.every((key) => isDeepStrictEqual(found[key], expected[key]));
}

function readExpected(source: string): Expected | null {
  const file = path.join(root, path.dirname(source), 'expected.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function describe({ source, status, reason, summary }: ReportResult): string {
  const name = path.basename(path.dirname(source));
  if (status !== 'checked') return `${name}: ${status}, ${reason?.code}`;
  const { error, warning, info } = summary;
  if (error + warning + info === 0) return `${name}: consistent`;
  return `${name}: ${count(error, 'error')}, ${count(warning, 'warning')}, ${info} info`;
}

function describeDifference({ source, findings }: ReportResult): string {
  const list = (of: Expected['findings']) =>
    of.map(({ rule, cells }) => `${rule} (${cells.length} cells)`).join(', ');
  return `      found: ${list(findings) || 'nothing'}\n      expected: ${list(readExpected(source)?.findings ?? []) || 'nothing'}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function fail(why: string): number {
  console.error(why);
  return 1;
}

function run(command: string, args: readonly string[]): number {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
}
