import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellId, Finding } from '@gouji/core';
import { misprintRow, patchReport } from '../change-report.ts';
import { renderHtml } from '../html/render-html.ts';
import { findLook } from '../looks/looks.ts';
import { mixLooks } from '../looks/mix-looks.ts';
import { composeReport, type SampleReport } from '../sample-report.ts';
import { encodeGbk } from './encode-gbk.ts';
import { cellsOf } from './figures.ts';
import { RECIPES, type Recipe } from './recipes.ts';

/** What stands in an `expected.json`: the findings without what may be worded anew. */
export interface ExpectedFindings {
  findings: Omit<Finding, 'id' | 'message'>[];
}

/** A page of `examples/`. */
export interface ExamplePage extends Pick<Recipe, 'name' | 'looks' | 'encoding' | 'charset'> {
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

/** The page of an example, as its file holds it. */
export function renderExample({ report, looks, encoding, charset }: ExamplePage): Uint8Array {
  const html = renderHtml(report, mixLooks(looks.map(findLook)), charset === undefined ? {} : { charset });
  return encoding === 'gbk' ? encodeGbk(html) : new TextEncoder().encode(html);
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
