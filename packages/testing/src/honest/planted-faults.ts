import type { SampleReport, SampleSection } from '../sample-report.ts';

/** A fault that a rule must find, and words of the report or of the finding that name it. */
export interface PlantedFault {
  rule: string;
  severity: 'warning' | 'info';
  plant(report: SampleReport): SampleReport;
  words(report: SampleReport): string;
}

/** The paragraphs of one section written anew. */
function withSection(
  report: SampleReport,
  number: number,
  write: (paragraphs: string[]) => string[],
): SampleReport {
  const change = (section: SampleSection) =>
    section.number === number ? { ...section, paragraphs: write(section.paragraphs) } : section;
  return { ...report, sections: report.sections.map(change) };
}

const add = (number: number, text: string) => (report: SampleReport) =>
  withSection(report, number, (paragraphs) => [...paragraphs, text]);

/** Signed, and put on the page, on 20 January of this year. */
function signOn(report: SampleReport, year: number): SampleReport {
  const signed = withSection(report, 6, () => ['没有收取信息处理费。', report.body.name, `${year}年1月20日`]);
  return { ...signed, publishedOn: `${year}-01-20` };
}

/** Each is found in the report of a town for 2024. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    rule: 'structure/parts-list',
    severity: 'info',
    plant: (report) => ({
      ...report,
      preamble: report.preamble.map(
        () =>
          `本报告由总体情况、主动公开情况、依申请公开情况、行政复议、行政诉讼情况、存在的主要问题及改进情况、其他事项五个部分组成，统计期限自${report.year}年1月1日至12月31日。`,
      ),
    }),
    words: () => '五个部分',
  },
  {
    rule: 'structure/title',
    severity: 'info',
    plant: (report) => ({ ...report, title: report.title.replace('年政府', '年度政府') }),
    words: () => '年度',
  },
  {
    rule: 'structure/subsection',
    severity: 'info',
    plant: (report) =>
      withSection(report, 1, ([opening = '']) => [
        opening,
        '（一）主动公开情况',
        '公开文件。',
        '（二）平台建设情况',
        '（三）监督保障情况',
        '纳入考核。',
      ]),
    words: () => '平台建设情况',
  },
  {
    rule: 'structure/five-aspects',
    severity: 'info',
    plant: (report) =>
      withSection(report, 1, ([opening = '']) => [
        opening,
        '（一）主动公开。发布文件。',
        '（二）依申请公开。渠道畅通。',
        '（三）政府信息管理。定期清理。',
        '（四）平台建设。网站改版。',
      ]),
    words: () => '监督保障',
  },
  {
    rule: 'structure/accountability',
    severity: 'info',
    plant: (report) =>
      withSection(report, 1, ([opening = '']) => [opening, '及时发布政策文件，网站专栏改版。']),
    words: () => '责任追究',
  },
  {
    rule: 'structure/problems-and-measures',
    severity: 'info',
    plant: (report) =>
      withSection(report, 5, () => ['一是政策解读的形式较为单一；二是工作人员的业务能力有待加强。']),
    words: () => '怎样改进',
  },
  {
    rule: 'structure/own-facts',
    severity: 'info',
    plant: (report) =>
      withSection(report, 1, () => [
        '认真学习贯彻政府信息公开条例，坚持以公开为常态、不公开为例外，不断完善公开制度，优化公开流程，拓展公开渠道，切实保障人民群众的知情权、参与权和监督权，公开工作取得了明显的成效，得到了群众的好评，并纳入考核。',
      ]),
    words: () => '总体情况',
  },
  {
    rule: 'structure/placeholder',
    severity: 'warning',
    plant: add(1, '有关情况另行说明（宋体加粗小四号字）。'),
    words: () => '宋体加粗',
  },
  {
    rule: 'identity/period',
    severity: 'info',
    plant: (report) => ({
      ...report,
      preamble: [
        `现公布${report.body.name}${report.year}年政府信息公开工作年度报告，数据统计截至${report.year}年12月31日。`,
      ],
    }),
    words: () => '截至',
  },
  {
    rule: 'identity/signature',
    severity: 'info',
    plant: (report) => signOn(report, report.year - 1),
    words: ({ year }) => `${year - 1}年1月20日`,
  },
  {
    rule: 'identity/other-body',
    severity: 'info',
    plant: add(1, '清水镇认真落实政府信息公开条例，公开村级财务。'),
    words: () => '清水镇',
  },
  {
    rule: 'identity/legal-basis',
    severity: 'info',
    plant: (report) => ({
      ...report,
      preamble: [
        `按照《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》编制，统计期限自${report.year}年1月1日至12月31日。`,
      ],
    }),
    words: () => '有关事项的通知',
  },
  {
    rule: 'publication/too-early',
    severity: 'warning',
    plant: (report) => signOn(report, report.year),
    words: ({ year }) => `${year}年1月20日`,
  },
  {
    rule: 'disclosure/magnitude',
    severity: 'info',
    plant: (report) => ({ ...report, cells: { ...report.cells, 'disclosure.fees.amount': 125_000 } }),
    words: () => '125000',
  },
  {
    rule: 'prose/fees',
    severity: 'warning',
    plant: (report) => withSection(report, 6, () => ['发出收费通知3件，总金额500元，实际收取600元。']),
    words: () => '600',
  },
  {
    rule: 'prose/review-counting',
    severity: 'info',
    plant: (report) =>
      add(
        4,
        '其中镇政府作为共同被告的行政诉讼案件3件。',
      )({
        ...report,
        cells: {
          ...report.cells,
          'review.litigationAfterReview.upheld': 3,
          'review.litigationAfterReview.corrected': 0,
          'review.litigationAfterReview.other': 0,
          'review.litigationAfterReview.pending': 0,
          'review.litigationAfterReview.total': 3,
        },
      }),
    words: () => '共同被告',
  },
  {
    rule: 'privacy/personal-data',
    severity: 'warning',
    plant: add(3, '申请人张某（身份证号11010519491231002X）的申请已答复。'),
    words: () => '11010519491231002X',
  },
];
