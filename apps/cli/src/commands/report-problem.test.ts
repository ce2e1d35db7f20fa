import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Block, checkReport, type Finding, foldTraditional, vocabulary } from '@gouji/core';
import { readDocument } from '@gouji/readers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../test/fake-io.ts';

const root = path.join(import.meta.dirname, '../../../..');
const EXAMPLES = globSync('examples/*/document.*', { cwd: root }).sort();

describe.each(EXAMPLES)('of %s', (example) => {
  const file = path.join(root, example);
  const read = async (bytes: Uint8Array): Promise<readonly Block[]> => {
    const reading = await readDocument(bytes);
    if ('reason' in reading) throw new Error(reading.reason);
    return reading.blocks;
  };

  test('the case gives every finding, and no run of eight characters of the document’s own', async () => {
    const { status, stdout, stderr } = await runCommand(['report-problem', file, '--output', '-']);
    expect([status, stderr.trimEnd().split('\n').length]).toEqual([0, 1]);
    const blocks = await read(readFileSync(file));
    const left = await read(new TextEncoder().encode(stdout));
    const [wanted, given] = [essence(blocks), essence(left)];
    const beside = given.filter((one) => !wanted.includes(one));
    expect(given.filter((one) => !beside.includes(one))).toEqual(wanted);
    // What a section lacks may be one of the words that were taken out.
    for (const one of beside) expect(one).toMatch(/^structure\/[\w-]+ info$/);
    expect(ownRuns(blocks, stdout)).toEqual([]);
  });
});

/** Rule, severity and cells of each finding. */
function essence(blocks: readonly Block[]): string[] {
  const { findings } = checkReport(blocks, { source: 'case' });
  return findings.map(({ rule, severity, cells }: Finding) => [rule, severity, ...cells].join(' ')).sort();
}

/** Runs of eight characters of the prose that stand in the case too, and hold more than words of the forms and the lexicon. */
function ownRuns(blocks: readonly Block[], html: string): string[] {
  const words = [...vocabulary()];
  return foldTraditional(blocks).flatMap((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
    // A row of a table in flattened text.
    if (block.text.includes('\t')) return [];
    const { text } = block;
    const covered = new Set<number>();
    for (const word of words)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        for (let i = at; i < at + word.length; i++) covered.add(i);
    return Array.from({ length: Math.max(text.length - 7, 0) }, (_, at) => at).flatMap((at) => {
      const run = text.slice(at, at + 8);
      const isOwn = [...run].some(
        (char, i) => /\p{Script=Han}/u.test(char) && !covered.has(at + i) && !NUMERALS.test(char),
      );
      return isOwn && html.includes(run) ? [run] : [];
    });
  });
}

const NUMERALS = /[〇零一二三四五六七八九十百千万亿两年月日]/;

describe('the file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gouji-problem-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const example = path.join(root, 'examples/digits-transposed/document.html');

  test('is not overwritten', async () => {
    const target = path.join(folder, 'case.html');
    expect((await runCommand(['report-problem', example, '-o', target])).status).toBe(0);
    const written = readFileSync(target, 'utf8');
    const again = await runCommand(['report-problem', example, '-o', target]);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('已经存在')]);
    expect(readFileSync(target, 'utf8')).toBe(written);
  });

  test.each([
    [['report-problem'], '一份文件'],
    [['report-problem', 'a.html', 'b.html'], '一份文件'],
    [['report-problem', 'not-there.html'], 'not-there.html'],
    [['report-problem', path.join(root, 'docs/screenshots/page.png')], 'page.png'],
  ])('%j is refused in a sentence', async (argv, says) => {
    const { status, stderr } = await runCommand(argv);
    expect([status, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain(says);
  });
});
