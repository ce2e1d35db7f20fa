import { cellsOf, LARGE_CITY, SHUYANG, sampleReport } from '@gouji/testing';
import { TEMPLATES, type Template } from '../src/report/template.ts';
import type { Figures } from './locate-report.ts';

/** Where figures come from: the same for the same number. */
export type Source = (number: number) => { template: Template; figures: Figures };

/** Random consistent reports of both forms. */
export const randomReports: Source = (number) => {
  const drawn = DRAWN.get(number) ?? draw(number);
  DRAWN.set(number, drawn);
  return drawn;
};

/** Every scenario strikes the same reports. */
const DRAWN = new Map<number, ReturnType<Source>>();

function draw(number: number): ReturnType<Source> {
  const { template, cells } = sampleReport(number);
  return { template: TEMPLATES[template], figures: cells };
}

/** Published figures of two governments, in both forms. */
export const publishedReports: Source = (number) => {
  const template = number % 4 < 2 ? '2021' : '2019';
  const figures = [LARGE_CITY, SHUYANG][number % 2]!;
  return { template: TEMPLATES[template], figures: cellsOf(figures, template) };
};
