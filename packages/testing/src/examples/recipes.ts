import type { TemplateId } from '@gouji/core';
import type { ReportPatch } from '../change-report.ts';
import type { BodyKind } from '../sample-body.ts';
import type { RowMisprint } from '../sample-report.ts';
import {
  CITY_OFFICE,
  DISTRICT_2019,
  DISTRICT_OFFICE,
  type Figures,
  LARGE_CITY,
  SHUYANG,
  SMALL_DISTRICT,
} from './figures.ts';

/** An example in the fewest words: a body, figures, what is wrong, how it looks. */
export interface Recipe {
  name: string;
  /** Invented, where the figures do not tally. */
  body: [kind: BodyKind, name: string, self: string];
  figures: Figures;
  template?: TemplateId;
  year: number;
  patch?: ReportPatch;
  misprints?: readonly RowMisprint[];
  looks: readonly string[];
  encoding?: 'gbk';
  /** As the page declares its encoding, rightly or not. */
  charset?: string;
  /** No page but a file of another kind, in which no look shows. */
  format?: 'docx' | 'doc' | 'pdf' | 'mhtml';
}

const PROSE_THAT_AGREES = [
  '全县制发行政规范性文件6件，废止1件，现行有效32件。全年作出行政许可决定517645件、行政处罚决定693957件、行政强制决定2154件。',
  '全年共受理政府信息公开申请749件，其中本年新收713件、上年结转36件；自然人提出741件，法人或其他组织提出8件。',
  '全年办理答复718件，其中予以公开294件、部分公开101件；结转下年度继续办理31件。',
  '因政府信息公开引发的行政复议61件、行政诉讼13件。12345热线转来的咨询2600余件均已回复。政府信息公开工作纳入年度考核。',
];

const PROSE_THAT_CONTRADICTS = [
  '（一）主动公开。门户网站全年发布信息173769万条。',
  '（二）依申请公开。全年共收到政府信息公开申请751件，其中当面申请12件、网络申请390件、信函申请311件。办理结果中，予以公开294件，部分公开110件，所有政府信息公开申请均已全部办结。',
  '（三）监督保障。因政府信息公开引发的行政复议16件、行政诉讼13件。全年共收到公众留言156条，答复176条，答复率100%。信息发布审查制度进一步健全，公开工作纳入年度考核。',
];

/** Real figures, but for what the comments say. */
export const RECIPES: readonly Recipe[] = [
  // Real figures, which tally.
  {
    name: 'consistent-county-2025',
    body: ['county', '沭阳县人民政府', '我县'],
    figures: SHUYANG,
    year: 2025,
    looks: ['space-after-numeral', 'thousands', 'cut-by-page-number', 'wps', 'metadata-table'],
  },
  {
    name: 'consistent-district-2019',
    body: ['district', '鹤岗市南山区人民政府', '我区'],
    figures: DISTRICT_2019,
    template: '2019',
    year: 2019,
    looks: [
      'full-width-punctuation',
      'labels-ideographic-space',
      'digits-full-width',
      'review-in-three',
      'ueditor',
      'layout-table',
    ],
    encoding: 'gbk',
    charset: 'gb2312',
  },
  // 3075 became 3057; without 规章, which an invented body may not make.
  {
    name: 'digits-transposed',
    body: ['province', '云岭省人民政府', '我省'],
    figures: LARGE_CITY,
    year: 2025,
    patch: {
      cells: {
        'applications.unavailable.notHeld.naturalPerson': 3_057,
        'disclosure.regulations.issued': 0,
        'disclosure.regulations.repealed': 0,
        'disclosure.regulations.inForce': 0,
      },
    },
    looks: [
      'half-width-punctuation',
      'labels-spaced',
      'thousands-full-width',
      'cut-in-three',
      'word',
      'explanatory-table',
    ],
  },
  // 纠正 10 became 1; the sum cannot say which of the five is wrong.
  {
    name: 'review-does-not-add-up',
    body: ['county', '青岚县人民政府', '我县'],
    figures: SHUYANG,
    year: 2023,
    patch: { cells: { 'review.reconsideration.corrected': 1 } },
    looks: [
      'slips-of-the-pen',
      'half-width-total',
      'labels-on-lines',
      'part-in-brackets',
      'names-over-two-rows',
      'cut-into-spans',
    ],
  },
  {
    name: 'cells-that-are-no-counts',
    body: ['district', '宁泽市东屏区人民政府', '我区'],
    figures: CITY_OFFICE,
    year: 2024,
    patch: {
      cells: {
        'applications.new.naturalPerson': '1O',
        'disclosure.licensing.decisions': '-12',
        'disclosure.penalties.decisions': '35.5',
      },
    },
    looks: ['zeros-hyphen', 'names-vertical', 'cut-label-continued', 'labels-th', 'nested-layout-tables'],
  },
  {
    name: 'table-as-picture',
    body: ['subdistrict', '宁泽市东屏区和平街道办事处', '我街道'],
    figures: SMALL_DISTRICT,
    year: 2021,
    patch: { absent: { review: 'image' } },
    looks: [
      'zeros-blank',
      'total-numbered-seven',
      'kangxi-radicals',
      'values-with-unit',
      'row-hidden',
      'upper-case',
    ],
  },
  {
    name: 'row-of-six-values',
    body: ['township', '青岚县石门镇人民政府', '我镇'],
    figures: DISTRICT_OFFICE,
    year: 2022,
    patch: { cells: { 'review.reconsideration.upheld': 4 } },
    misprints: [{ row: 'applications.granted', at: 1, inserted: null }],
    looks: ['applicants-cut-short', 'labels-no-break-space', 'cut-header-repeated', 'all-th'],
  },
  {
    name: 'old-form-in-2022',
    body: ['countyBureau', '青岚县水务局', '我局'],
    figures: DISTRICT_2019,
    template: '2019',
    year: 2022,
    looks: ['zeros-slash', 'tables-at-the-end', 'labels-byte-order-mark', 'blank-last-row', 'without-tbody'],
  },
  // The row of （七）总计 was left 0.
  {
    name: 'total-row-forgotten',
    body: ['cityBureau', '宁泽市教育局', '我局'],
    figures: CITY_OFFICE,
    template: '2019',
    year: 2020,
    patch: {
      cells: Object.fromEntries(
        ['naturalPerson', 'business', 'research', 'legalService', 'total'].map((column) => [
          `applications.processedTotal.${column}`,
          0,
        ]),
      ),
    },
    looks: ['labels-zero-width', 'digits-spaced', 'cut-blank-row', 'row-groups'],
    encoding: 'gbk',
    charset: 'gbk',
  },
  // 705 became 750, 143 became 1443.
  {
    name: 'two-faults',
    body: ['county', '松泽县人民政府', '我县'],
    figures: { ...SHUYANG, disclosure: { ...SHUYANG.disclosure, 'disclosure.fees.amount': 25.1 } },
    year: 2023,
    patch: {
      cells: { 'applications.new.naturalPerson': 750, 'applications.otherHandling.other.total': 1_443 },
    },
    looks: ['total-as-heji', 'fee-in-yuan', 'row-display-none', 'tables-under-one-heading'],
  },
  {
    name: 'zeros-not-written',
    body: ['zoneCommittee', '宁泽市经济开发区管理委员会', '我委'],
    figures: SMALL_DISTRICT,
    year: 2022,
    looks: ['zeros-wu', 'normative-documents-short'],
  },
  {
    name: 'zeros-as-dashes',
    body: ['countyBureau', '宁泽市东屏区人民政府办公室', '我办'],
    figures: DISTRICT_OFFICE,
    year: 2022,
    looks: ['zeros-dash', 'space-after-numeral'],
  },
  // 290 of 自然人 and 1 of 商业企业 have changed places.
  {
    name: 'neighbours-swapped',
    body: ['county', '云岫县人民政府', '我县'],
    figures: SHUYANG,
    year: 2024,
    patch: {
      cells: { 'applications.granted.naturalPerson': 1, 'applications.granted.business': 290 },
    },
    looks: ['labels-on-lines', 'thousands'],
    charset: 'gb2312',
  },
  // Real figures; the text states them in every way that its words allow.
  {
    name: 'prose-agrees',
    body: ['county', '沭阳县人民政府', '我县'],
    figures: SHUYANG,
    year: 2025,
    patch: { sections: { 1: { paragraphs: PROSE_THAT_AGREES } } },
    looks: ['plain', 'organisations-summed'],
  },
  // 751 for 749, 110 for 101, all done though 31 are left, 16 for 61; 156 asked, 176 answered; 173769万.
  {
    name: 'prose-contradicts-tables',
    body: ['county', '松泽县人民政府', '我县'],
    figures: SHUYANG,
    year: 2024,
    patch: { sections: { 1: { paragraphs: PROSE_THAT_CONTRADICTS } } },
    looks: ['cut-into-spans'],
  },
  // The report of a town stands under it, whose sum does not hold.
  {
    name: 'another-report-below',
    body: ['county', '沭阳县人民政府', '我县'],
    figures: SHUYANG,
    year: 2025,
    looks: [
      'handling-cut-short',
      'numerals-enclosed',
      'columns-numbered',
      'word-comments',
      'another-report-below',
    ],
  },
  {
    name: 'portal-fields-and-long-labels',
    body: ['district', '鹤岗市南山区人民政府', '我区'],
    figures: DISTRICT_2019,
    template: '2019',
    year: 2019,
    looks: ['labels-explained', 'signs-invisible', 'columns-numbered-otherwise', 'portal-fields'],
  },
  {
    name: 'commentary-above-report',
    body: ['county', '沭阳县人民政府', '我县'],
    figures: SHUYANG,
    year: 2025,
    looks: ['full-stop', 'total-renamed', 'commentary-above'],
  },
  {
    name: 'last-year-above-this-year',
    body: ['county', '沭阳县人民政府', '我县'],
    figures: SHUYANG,
    year: 2025,
    looks: ['last-year-first', 'shadow-root'],
  },
  {
    name: 'page-in-a-frame',
    body: ['county', '沭阳县人民政府', '我县'],
    figures: SHUYANG,
    year: 2025,
    looks: ['page-in-frame'],
  },
  {
    name: 'report-in-slots',
    body: ['county', '沭阳县人民政府', '我县'],
    figures: SHUYANG,
    year: 2025,
    looks: ['slotted'],
  },
  // 290 became 209.
  {
    name: 'traditional-characters',
    body: ['county', '沭阳县人民政府', '我县'],
    figures: SHUYANG,
    year: 2025,
    patch: { cells: { 'applications.granted.naturalPerson': 209 } },
    looks: ['traditional-characters'],
  },
  // 294 became 249; headings and rows are numbered by Word, one number was put right under tracked changes.
  {
    name: 'word-draft',
    body: ['county', '青岚县人民政府', '我县'],
    figures: SHUYANG,
    year: 2025,
    patch: {
      cells: { 'applications.granted.total': 249 },
      sections: { 1: { paragraphs: PROSE_THAT_AGREES.slice(0, 2) } },
    },
    looks: [],
    format: 'docx',
  },
  // As LibreOffice saves it to Word 97–2003; 38 became 83.
  {
    name: 'word-97-draft',
    body: ['cityBureau', '宁泽市教育局', '我局'],
    figures: CITY_OFFICE,
    template: '2019',
    year: 2020,
    patch: { cells: { 'applications.new.total': 83 } },
    looks: [],
    format: 'doc',
  },
  // 143 became 134; table 三 goes over two page ends.
  {
    name: 'printed-pdf',
    body: ['county', '松泽县人民政府', '我县'],
    figures: SHUYANG,
    year: 2024,
    patch: {
      cells: { 'applications.otherHandling.other.total': 134 },
      sections: { 1: { paragraphs: PROSE_THAT_AGREES } },
    },
    looks: [],
    format: 'pdf',
  },
  // In GBK, in a frame; the text says 751 where the tables say 749.
  {
    name: 'page-saved-in-one-file',
    body: ['county', '松泽县人民政府', '我县'],
    figures: SHUYANG,
    year: 2024,
    patch: { sections: { 1: { paragraphs: ['全年共收到政府信息公开申请751件，办理答复718件。'] } } },
    looks: [],
    encoding: 'gbk',
    charset: 'gb2312',
    format: 'mhtml',
  },
];
