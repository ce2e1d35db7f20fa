import { cellsOf, LARGE_CITY, SHUYANG, SUQIAN_REVIEWS, sampleReport } from '@gouji/testing';
import { TEMPLATES, type Template } from '../src/report/template.ts';
import type { Figures } from './locate-report.ts';
import type { StruckTable } from './locate-scenarios.ts';

/** Where figures come from: the same for the same number. */
export type Source = (number: number) => { template: Template; figures: Figures };

/** A source for the table that is struck. */
export type SourceOf = (table: StruckTable) => Source;

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

/** The published figures of two governments, and for table 四 those of a third in two years; in both forms. */
export const publishedReports: SourceOf = (table) => {
  const published = table === 'review' ? [...GOVERNMENTS, ...SUQIAN] : GOVERNMENTS;
  return (number) => {
    const template = Math.floor(number / published.length) % 2 === 0 ? '2021' : '2019';
    const figures = published[number % published.length]!;
    return { template: TEMPLATES[template], figures: cellsOf(figures, template) };
  };
};

const GOVERNMENTS = [LARGE_CITY, SHUYANG];
const SUQIAN = SUQIAN_REVIEWS.map((review) => ({ ...SHUYANG, review }));
