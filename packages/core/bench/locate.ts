import { sampleReport } from '@gouji/testing';
import { TEMPLATES } from '../src/report/template.ts';
import { type MeasureOptions, measureLocating, type Source } from './locate-measure.ts';
import {
  forgetTotalColumn,
  forgetTotalRow,
  misprintCells,
  type Scenario,
  shiftColumn,
  shiftRow,
  swapNeighbours,
} from './locate-scenarios.ts';

const random: Source = (number) => {
  const { template, cells } = sampleReport(number);
  return { template: TEMPLATES[template], figures: cells };
};
const n = Number(process.argv[2] ?? 300);
const rows: [string, Scenario][] = [
  ['1', misprintCells('applications', 1)],
  ['2', misprintCells('applications', 2)],
  ['3', misprintCells('applications', 3)],
  ['column', shiftColumn],
  ['swap', swapNeighbours],
  ['row', shiftRow],
  ['totrow', forgetTotalRow],
  ['totcol', forgetTotalColumn],
  ['review', misprintCells('review', 1)],
];
for (const [name, scenario] of rows)
  for (const nonZero of [false, true]) {
    const options: MeasureOptions = { scenario, source: random, cases: n, nonZero };
    console.log(name, nonZero, JSON.stringify(measureLocating(options)));
  }
