import { describe, expect, it } from 'vitest';
import { proseFindings } from '../../test/read-sample-prose.ts';
import { type Figures, makeReport } from './gold/figures.ts';
import { readClaims } from './read-claims.ts';

const EMPTY = { template: '2021', applications: {}, review: {}, disclosure: {} } as const;

/** What the rules of prose find in a report of these figures. */
function find(figures: Figures, text: string): string[] {
  const report = makeReport(figures, text);
  const checked = { ...report, prose: readClaims(report), checks: [], faults: [] };
  return proseFindings(checked).map(({ severity, rule }) => `${severity} ${rule}`);
}

/** Contradictions between text and tables that published reports hold, by their figures. */
describe('published contradictions', () => {
  it('上海市政府办公厅 2019: the author added up the column of natural persons only', () => {
    const figures: Figures = {
      ...EMPTY,
      template: '2019',
      organization: '上海市人民政府办公厅',
      year: 2019,
      applications: { granted: [230, 12], partial: [28, 5] },
    };
    expect(find(figures, '2019年，依申请公开答复中，予以公开及部分公开258件。')).toEqual([
      'warning prose/applications',
    ]);
    expect(find(figures, '2019年，依申请公开答复中，予以公开及部分公开275件。')).toEqual([]);
  });

  it('上海市政府办公厅 2019, as printed: every zero is blank, and so are totals', () => {
    const written: Figures = {
      ...EMPTY,
      template: '2019',
      organization: '上海市人民政府办公厅',
      year: 2019,
      applications: {
        new: [595, 17],
        granted: [230, 14],
        partial: [28, 3],
        'unavailable.notHeld': [337],
        processedTotal: [595, 17],
      },
    };
    const blanks = [...makeReport(written, '').cells.values()]
      .filter(
        ({ id, value }) => id.startsWith('applications.') && (value === 0 || id.endsWith('granted.total')),
      )
      .map(({ id }) => [id, 'blank'] as const);
    const printed: Figures = { ...written, states: Object.fromEntries(blanks) };
    expect(find(printed, '2019年，依申请公开答复中，予以公开及部分公开258件，无法提供265件。')).toEqual([
      'warning prose/applications',
      'warning prose/applications',
    ]);
    expect(find(printed, '2019年，依申请公开答复中，予以公开及部分公开275件，无法提供337件。')).toEqual([]);
    const broken: Figures = {
      ...printed,
      applications: { ...written.applications, processedTotal: [595, 18] },
    };
    expect(find(broken, '2019年，依申请公开答复中，予以公开及部分公开258件。')).toEqual([]);
  });

  it('长春市退役军人事务局 2023: 受理 2, 新收 3', () => {
    const figures: Figures = {
      ...EMPTY,
      organization: '长春市退役军人事务局',
      year: 2023,
      applications: { new: [3], granted: [3], processedTotal: [3] },
    };
    expect(find(figures, '2023年，我局受理政府信息公开申请2件。')).toEqual(['warning prose/applications']);
    expect(find(figures, '2023年，我局受理政府信息公开申请3件。')).toEqual([]);
  });

  it('西柳镇 2023: no normative documents in the text, 4/0/32 in the table', () => {
    const figures: Figures = {
      ...EMPTY,
      organization: '海城市西柳镇人民政府',
      year: 2023,
      disclosure: { normativeDocuments: [4, 0, 32] },
    };
    expect(find(figures, '本年制发行政规范性文件0件，废止0件，现行有效0件。')).toEqual([
      'warning prose/disclosure',
      'warning prose/disclosure',
    ]);
  });

  it('鹤岗市人民政府办公室 2024: documents of unclear scope, and more answers than questions', () => {
    const figures: Figures = {
      ...EMPTY,
      organization: '鹤岗市人民政府办公室',
      year: 2024,
      applications: { new: [38], carriedOver: [1], granted: [7], partial: [32], processedTotal: [39] },
      disclosure: { normativeDocuments: [4, 3, 109] },
    };
    expect(find(figures, '网站公开文件14件、规范性文件5件。')).toEqual(['info prose/disclosure']);
    expect(find(figures, '全年收到民情回应156条，答复176条，答复率100%。')).toEqual([
      'warning prose/contradiction',
    ]);
    expect(find(figures, '高效办理信息公开申请39件。')).toEqual([]);
  });

  it('上海市科学技术委员会 2024: all done, one carried forward', () => {
    const figures: Figures = {
      ...EMPTY,
      organization: '上海市科学技术委员会',
      year: 2024,
      applications: { new: [57], granted: [56], processedTotal: [56], carriedForward: [1] },
    };
    expect(find(figures, '2024年，我委收到政府信息公开申请57件，均已办理完成。')).toEqual([
      'warning prose/contradiction',
    ]);
  });

  it('宿迁市 2024: figures by filing accuse nobody', () => {
    const figures: Figures = {
      ...EMPTY,
      organization: '宿迁市人民政府',
      year: 2024,
      review: {
        reconsideration: [88, 18, 28, 36],
        litigationDirect: [7, 0, 11, 7],
        litigationAfterReview: [33, 0, 6, 13],
      },
    };
    const texts = [
      '全市政府信息公开行政复议备案134件、行政诉讼备案57件。',
      '2024年，全市因政府信息公开引发行政复议134件、行政诉讼57件。',
      '按备案统计，政府信息公开类行政复议134件，行政诉讼57件。',
    ];
    for (const text of texts) {
      expect(find(figures, text).filter((found) => !found.startsWith('info'))).toEqual([]);
    }
  });
});
