import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellId, Finding } from '@gouji/core';
import { misprintRow, patchReport } from '../change-report.ts';
import { renderHtml } from '../html/render-html.ts';
import { findLook } from '../looks/looks.ts';
import { mixLooks } from '../looks/mix-looks.ts';
import { renderMhtml } from '../mhtml/render-mhtml.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import { composeReport, type SampleReport } from '../sample-report.ts';
import { findDocxLook } from '../word/docx-looks.ts';
import { renderDocx } from '../word/render-docx.ts';
import { encodeGbk } from './encode-gbk.ts';
import { cellsOf } from './figures.ts';
import { RECIPES, type Recipe } from './recipes.ts';

/** What stands in an `expected.json`: the findings without what may be worded anew. */
export interface ExpectedFindings {
  findings: Omit<Finding, 'id' | 'message'>[];
}

/** A page of `examples/`. */
export interface ExamplePage extends Pick<Recipe, 'name' | 'looks' | 'encoding' | 'charset' | 'format'> {
  report: SampleReport;
  /** The figures before they were spoilt. */
  published: Record<CellId, number>;
}

export const EXAMPLES: readonly ExamplePage[] = RECIPES.map((recipe, i) => {
  const published = cellsOf(recipe.figures, recipe.template ?? '2021');
  return { ...recipe, published, report: composeExample(recipe, published, i) };
});

function composeExample(recipe: Recipe, cells: Record<CellId, number>, seed: number): SampleReport {
  const { template = '2021', year, patch = {}, misprints = [] } = recipe;
  const [kind, name, self] = recipe.body;
  const body = { kind, name, self, makesRegulations: kind === 'province', government: name.endsWith('政府') };
  const report = composeReport({ seed, template, body, year, cells });
  return misprints.reduce(misprintRow, patchReport(report, patch));
}

/** An example as its file holds it; of `.doc`, which LibreOffice writes, what LibreOffice is given. */
export function renderExample(example: ExamplePage): Uint8Array {
  const { report, looks, encoding, charset, format } = example;
  if (format === 'docx' || format === 'doc') return renderDocx(report, format === 'docx' ? DRAFT : undefined);
  if (format === 'pdf') return renderPdf(report);
  const html = renderHtml(report, mixLooks(looks.map(findLook)), charset === undefined ? {} : { charset });
  if (format === 'mhtml') return renderMhtml(html, SAVED);
  return encoding === 'gbk' ? encodeGbk(html) : new TextEncoder().encode(html);
}

/** Numbered by Word, under tracked changes. */
const DRAFT = findDocxLook('numbered and tracked');

/** By a browser, of a page in a frame. */
const SAVED = { charset: 'gb2312', transfer: 'quoted-printable', namesCharset: false, framed: true } as const;

/** The file of an example. */
export function exampleFile(example: ExamplePage): string {
  return path.join(exampleFolder(example), `document.${example.format ?? 'html'}`);
}

/** The folder of an example, from the root of the repository. */
export function exampleFolder({ name }: ExamplePage): string {
  return path.join(import.meta.dirname, '../../../../examples', name);
}

export function readExpected(example: ExamplePage): ExpectedFindings {
  return JSON.parse(
    readFileSync(path.join(exampleFolder(example), 'expected.json'), 'utf8'),
  ) as ExpectedFindings;
}
