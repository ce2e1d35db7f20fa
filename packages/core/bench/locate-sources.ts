import { cellsOf, LARGE_CITY, SHUYANG, SUQIAN_REVIEWS, sampleReport } from '@gouji/testing';
import { TEMPLATES, type Template } from '../src/report/template.ts';
import type { Figures as Cells } from './locate-report.ts';
import type { StruckTable } from './locate-scenarios.ts';

/** Where figures come from: the same for the same number. */
export type Source = (number: number) => { template: Template; figures: Cells };

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

/** One set of published figures, in both forms in turn. */
export interface PublishedSet {
  name: string;
  source: Source;
}

/** Every set of published figures that has the table, each by itself. */
export function publishedSets(table: StruckTable): PublishedSet[] {
  const sets = table === 'review' ? [...GOVERNMENTS, ...SUQIAN_REVIEWED] : [...GOVERNMENTS, ...SUQIAN];
  return sets.map(({ name, figures }) => ({ name, source: alternate([figures]) }));
}

/** All of them in turn. */
export const publishedReports: SourceOf = (table) => {
  return alternate(
    (table === 'review' ? [...GOVERNMENTS, ...SUQIAN_REVIEWED] : GOVERNMENTS).map(({ figures }) => figures),
  );
};

function alternate(published: readonly Published[]): Source {
  return (number) => {
    const template = Math.floor(number / published.length) % 2 === 0 ? '2021' : '2019';
    const figures = published[number % published.length]!;
    return { template: TEMPLATES[template], figures: cellsOf(figures, template) };
  };
}

const GOVERNMENTS = [
  { name: 'a large city, 2025', figures: LARGE_CITY },
  { name: '沭阳县, 2025', figures: SHUYANG },
];

const SUQIAN_REVIEWED = SUQIAN_REVIEWS.map((review, i) => {
  return { name: `宿迁市, ${2023 + i}`, figures: { ...SHUYANG, review } };
});

/** 宿迁市: intake, decisions and rest as published; how the decisions fall on the results is drawn. */
const SUQIAN = [
  {
    name: '宿迁市, 2023',
    figures: drawResults([
      [3402, 99, 0, 4, 5, 1, 3511],
      [91, 3, 0, 0, 2, 0, 96],
      [3375, 99, 0, 4, 7, 1, 3486],
      [118, 3, 0, 0, 0, 0, 121],
    ]),
  },
  {
    name: '宿迁市, 2024',
    figures: drawResults([
      [3440, 75, 0, 1, 6, 3, 3525],
      [118, 3, 0, 0, 0, 0, 121],
      [3440, 73, 0, 1, 5, 2, 3521],
      [118, 5, 0, 0, 1, 1, 125],
    ]),
  },
];

/** The rows of results fall as those of the large city do. */
function drawResults([intake, carriedOver, decided, rest]: readonly number[][]): Published {
  const rows = LARGE_CITY.applications.slice(2, -2);
  const columns = [0, 1, 2, 3, 4, 5].map((column) => {
    const whole = rows.reduce((sum, row) => sum + row[column]!, 0);
    const parts = rows.map((row) => Math.floor((decided![column]! * row[column]!) / Math.max(whole, 1)));
    const left = decided![column]! - parts.reduce((sum, part) => sum + part, 0);
    return parts.with(0, parts[0]! + left);
  });
  const results = rows.map((_, row) => columns.map((parts) => parts[row]!));
  return {
    ...LARGE_CITY,
    applications: [
      intake!,
      carriedOver!,
      ...results.map((row) => [...row, row.reduce((sum, part) => sum + part, 0)]),
      decided!,
      rest!,
    ],
  };
}

type Published = typeof LARGE_CITY;
