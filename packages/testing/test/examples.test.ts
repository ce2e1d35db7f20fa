import { readFileSync } from 'node:fs';
import { checkReport, type ReportResult, type TableId } from '@gouji/core';
import { readDocument } from '@gouji/readers';
import { describe, expect, test } from 'vitest';
import {
  DASHES,
  EXAMPLES,
  exampleFile,
  findLook,
  LOOKS,
  lookAt,
  mixLooks,
  readExpected,
  renderExample,
} from '../src/index.ts';

async function check(bytes: Uint8Array): Promise<ReportResult> {
  const reading = await readDocument(bytes);
  if ('reason' in reading) throw new Error(reading.reason);
  const { blocks, format, placeOf } = reading;
  return checkReport(blocks, { source: 'example', format, ...(placeOf && { placeOf }) });
}

describe.each(EXAMPLES.map((example) => [example.name, example] as const))('%s', (_, example) => {
  const written = readFileSync(exampleFile(example));

  test('is as written', async () => {
    const rendered = renderExample(example);
    if (example.format !== 'doc') return expect(written.equals(rendered)).toBe(true);
    // LibreOffice has made it of this.
    const states = async (bytes: Uint8Array) =>
      Object.entries((await check(bytes)).report!.cells).map(([id, { value }]) => [id, value]);
    expect(await states(written)).toEqual(await states(rendered));
  });

  test('gives what is expected of it', async () => {
    const { findings } = await check(written);
    expect(findings).toMatchObject(readExpected(example).findings);
  });

  test('is expected to be put right by the published figures', () => {
    const faults = readExpected(example).findings.filter(({ localisation }) => localisation !== null);
    for (const { suspects, localisation } of faults) {
      const right = suspects.filter(({ cell, suggested }) => example.published[cell] === suggested);
      expect(right.length).toBe(localisation === 'unique' ? suspects.length : 1);
    }
    const spoilt = Object.keys(example.published).filter(
      (id) => example.published[id] !== example.report.cells[id],
    );
    const suspected = faults.flatMap(({ suspects }) => suspects.map(({ cell }) => cell));
    expect(spoilt.filter((id) => !id.startsWith('disclosure.') && !suspected.includes(id))).toEqual([]);
  });

  test('is expected to name the cells that are not written', () => {
    const look = mixLooks(example.looks.map(findLook));
    const { printed, absent } = lookAt(example.report, look);
    const unwritten = Object.keys(printed).filter((id) => ['', ...DASHES].includes(printed[id]!));
    const blank = readExpected(example).findings.filter(({ rule }) => rule === 'cell/blank');
    expect(blank.flatMap(({ cells }) => cells).toSorted()).toEqual(
      unwritten.filter((id) => absent[id.slice(0, id.indexOf('.')) as TableId] === undefined).toSorted(),
    );
  });
});

describe('together they show', () => {
  const expected = EXAMPLES.flatMap((example) => readExpected(example).findings);

  test('every look in which no section is out of place', () => {
    const shown = new Set(EXAMPLES.flatMap(({ looks }) => looks));
    const missing = LOOKS.map(({ name }) => name).filter((name) => !shown.has(name));
    expect(missing).toEqual(['tables-in-another-order']);
  });

  test('every kind of finding about cells, tables, sums and the text, and another report', () => {
    const rules = [...new Set(expected.map(({ rule }) => rule))].sort();
    expect(rules).toEqual([
      'applications/arithmetic',
      'cell/blank',
      'cell/fraction',
      'cell/negative',
      'cell/not-a-number',
      'prose/applications',
      'prose/contradiction',
      'prose/review',
      'prose/unit',
      'review/arithmetic',
      'structure/accountability',
      'structure/numbering',
      'table/copies',
      'table/label',
      'table/missing',
      'table/shape',
      'table/template',
    ]);
  });

  test('both forms, and six reports without a finding', () => {
    expect(new Set(EXAMPLES.map(({ report }) => report.template)).size).toBe(2);
    expect(EXAMPLES.filter((example) => readExpected(example).findings.length === 0)).toHaveLength(6);
  });

  test('pages in GBK, and one whose declared encoding is wrong', () => {
    expect(EXAMPLES.filter(({ encoding }) => encoding === 'gbk').length).toBeGreaterThan(0);
    expect(
      EXAMPLES.filter(({ encoding, charset }) => encoding === undefined && charset === 'gb2312'),
    ).toHaveLength(1);
  });
});
