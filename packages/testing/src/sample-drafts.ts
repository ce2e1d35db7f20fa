import { changeCell } from './change-report.ts';
import { changeNumber, writeProse } from './prose/write-prose.ts';
import { makeRandom } from './random.ts';
import type { SampleReport } from './sample-report.ts';

/** One report as it should be and with two faults, to be written in any format. */
export interface SampleDrafts {
  right: SampleReport;
  /** A number of table 三 or 四 is another. */
  wrongCell: SampleReport;
  /** A number of the text is another. */
  wrongNumber: SampleReport;
}

/** The drafts of a report whose first section states some of its figures. */
export function sampleDrafts(report: SampleReport): SampleDrafts {
  const random = makeRandom(report.seed, 'drafts');
  const written = writeProse(report, SENTENCES);
  const texts = written.map(({ text }) => text);
  const right = withParagraph(report, texts.join(''));

  const cell = random.pick(Object.keys(report.cells).filter((id) => !id.startsWith('disclosure.')));
  const wrongCell = changeCell(right, cell, report.cells[cell]! + random.integer(1, 9));

  const at = written.findIndex(({ numbers }) => numbers.some(({ bound }) => bound));
  const number = written[at]?.numbers.find(({ bound }) => bound);
  const changed = number && changeNumber(written[at]!, number, number.value + random.integer(11, 19));
  const wrongNumber = changed ? withParagraph(report, texts.with(at, changed).join('')) : right;
  return { right, wrongCell, wrongNumber };
}

const SENTENCES = 6;

function withParagraph(report: SampleReport, text: string): SampleReport {
  const [first, ...rest] = report.sections;
  return { ...report, sections: [{ ...first!, paragraphs: [...first!.paragraphs, text] }, ...rest] };
}
