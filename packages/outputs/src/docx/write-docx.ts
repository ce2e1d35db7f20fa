import { bulletinOf } from '../papers/bulletin.ts';
import { checkupOf } from '../papers/checkup.ts';
import { noticeOf } from '../papers/notice.ts';
import type { Paper } from '../papers/paper.ts';
import type { Write, WriteOptions } from '../write.ts';
import { packPapers } from './pack-papers.ts';

type Report = Parameters<typeof noticeOf>[0];

/** A letter to each body whose report is wrong, in doubt or unread; to one alone also where nothing is. */
export const writeNotice: Write = async function* write(reports, options) {
  const asked: Paper[] = [];
  let last: Paper | undefined;
  for await (const report of reports) {
    last = noticeOf(report, options);
    if (report.summary.verdict !== 'consistent') asked.push(last);
  }
  yield await pack(asked.length > 0 || !last ? asked : [last], options);
};

/** One letter on all. */
export const writeBulletin: Write = async function* write(reports, options) {
  yield await pack([await bulletinOf(reports, options)], options);
};

/** A page a report. */
export const writeCheckupDocx: Write = async function* write(reports, options) {
  const papers: Paper[] = [];
  for await (const report of reports) papers.push(checkupOf(report as Report, options));
  yield await pack(papers, options);
};

function pack(papers: readonly Paper[], { tool }: WriteOptions): Promise<Uint8Array> {
  return packPapers(papers, tool.name);
}
