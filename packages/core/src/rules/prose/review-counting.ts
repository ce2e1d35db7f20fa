import type { Prose } from '../../report/report.ts';
import { proseOf } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';
import { withoutSpace } from '../without-space.ts';

type MessageId = 'defendant' | 'direct';

export const rule: Rule<MessageId> = {
  id: 'prose/review-counting',
  severity: 'info',
  summary: {
    zh: '复议机关作共同被告的案件不计入；2024 年起不服不予公开的，先复议后诉讼。',
    en: 'Cases in which the body of review is co-defendant are not counted; since 2024 review comes before a suit against a refusal.',
  },
  messages: {
    defendant: {
      zh: '“{words}”：国办公开办函〔2016〕201号要求，复议机关作共同被告的案件只由原行为主体统计，请核对表四是否计入。',
      en: '{words}: by 国办公开办函〔2016〕201号 a case in which the body of review is co-defendant is counted by the body that acted alone; check table 四.',
    },
    direct: {
      zh: '“{words}”：2024 年起，不服不予公开的应当先申请行政复议，请核对是否应计入“复议后起诉”。',
      en: '{words}: since 2024 a refusal goes to review before it goes to court; check whether these suits belong to 复议后起诉.',
    },
  },
  check: checkCounting,
};

function checkCounting(report: CheckedReport): RuleOutcome<MessageId>[] {
  const direct = report.cells.get('review.litigationDirect.total')?.value ?? 0;
  const after = report.cells.get('review.litigationAfterReview.total')?.value ?? 0;
  if (direct + after === 0) return [];
  const prose = proseOf(report);
  const isReviewer = /政府(?:办公[室厅])?$|司法[局厅]$/.test(report.organization ?? '');
  return [
    ...(isReviewer ? findFirst(prose, 'defendant', DEFENDANT) : []),
    ...(direct > 0 && (report.year ?? 0) >= 2024 ? findFirst(prose, 'direct', DIRECT) : []),
  ];
}

function findFirst(prose: readonly Prose[], message: MessageId, words: RegExp): RuleOutcome<MessageId>[] {
  for (const one of prose) {
    if (!/被告|复议机关|不予公开/.test(one.text)) continue;
    const { text, passage } = withoutSpace(one);
    const found = words.exec(text);
    if (!found || NOT_COUNTED.test(found[0])) continue;
    const place = passage(found.index, found.index + found[0].length);
    return [{ outcome: 'violation', message, data: { words: found[0] }, passage: place }];
  }
  return [];
}

const NOT_COUNTED = /不计|未计|不含|不包括|不统计|未统计|除外|剔除|不列入|未列入/;

/** A number of cases beside it; without one nothing is said to be counted. */
const DEFENDANT =
  /[^。；，]{0,24}(?:作为|系|为|列为)?(?:共同被告|(?:行政)?复议机关(?:作为被告|被诉|应诉|参加诉讼))[^。；]{0,20}?\d{1,4}(?:件|起|宗)[^。；]{0,16}/;
const DIRECT =
  /(?:不服|对)[^。；，]{0,16}不予公开[^。；，]{0,12}[，]?[^。；，复]{0,10}(?:直接|未经复议)?[^。；，复]{0,8}(?:起诉|诉讼)[^。；，]{0,6}?\d{1,4}(?:件|起|宗)/;
