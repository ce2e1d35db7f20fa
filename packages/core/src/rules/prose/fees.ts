import type { Passage } from '../../claims/claim.ts';
import { foldDigits } from '../../report/chinese-date.ts';
import type { Prose } from '../../report/report.ts';
import { proseOf } from '../passages.ts';
import type { Rule, RuleOutcome, Violation } from '../rule.ts';
import { withoutSpace } from '../without-space.ts';

type MessageId = 'more' | 'noNotice' | 'noAmount' | 'parts' | 'perItem' | 'perPage';

export const rule: Rule<MessageId> = {
  id: 'prose/fees',
  severity: 'warning',
  summary: {
    zh: '信息处理费的通知件数、应收和实收金额相互吻合，各部分相加等于总额，金额符合收费标准。',
    en: 'Notices, amounts due and amounts received of the processing fee agree, parts add up, and amounts fit the tariff.',
  },
  messages: {
    more: {
      zh: '实际收取 {received} 元，多于收费通知的总金额 {due} 元，请核对。',
      en: '{received} yuan were received, more than the {due} yuan of the notices; please check.',
    },
    noNotice: {
      zh: '没有发出收费通知，却写有信息处理费 {amount} 元，请核对。',
      en: 'No notice was sent, but a processing fee of {amount} yuan is stated; please check.',
    },
    noAmount: {
      zh: '发出收费通知 {notices} 件，总金额却是 0 元，请核对。',
      en: 'Notices were sent ({notices}), but their total is 0 yuan; please check.',
    },
    parts: {
      zh: '按件 {items} 元、按量 {pages} 元，相加是 {sum} 元，与写明的 {total} 元不符。',
      en: 'By items {items} yuan and by pages {pages} yuan come to {sum}, not to the {total} yuan stated.',
    },
    perItem: {
      zh: '按件计收的信息处理费是 {amount} 元，按国办函〔2020〕109号应是 100 元的整数倍，请核对。',
      en: 'The fee by items is {amount} yuan; by 国办函〔2020〕109号 it is a multiple of 100. Please check.',
    },
    perPage: {
      zh: '按量计收的信息处理费是 {amount} 元，按国办函〔2020〕109号应是 10 元的整数倍，请核对。',
      en: 'The fee by pages is {amount} yuan; by 国办函〔2020〕109号 it is a multiple of 10. Please check.',
    },
  },
  check(report): RuleOutcome<MessageId>[] {
    const stated = proseOf(report).flatMap((prose) => readFees(prose) ?? []);
    if (stated.length === 0) return [];
    const violations = stated.flatMap(checkStated);
    return violations.length > 0 ? violations.slice(0, 1) : [{ outcome: 'pass' }];
  },
};

/** What one paragraph says of the fee, in yuan. */
interface Fees {
  notices: number | null;
  due: number | null;
  received: number | null;
  items: number | null;
  pages: number | null;
  passage: Passage;
}

function readFees(prose: Prose): Fees | null {
  if (!prose.text.includes('费')) return null;
  const { text, passage } = withoutSpace(prose);
  const subject = SUBJECT.exec(text);
  if (!subject) return null;
  const folded = foldDigits(text);
  // 行政事业性收费 and what else is said in other sentences is other money.
  const end = folded.indexOf('。', subject.index) < 0 ? folded.length : folded.indexOf('。', subject.index);
  const from = folded.lastIndexOf('。', subject.index) + 1;
  const sentence = folded.slice(from, end);
  const denied = /(?:未|没有|无)(?:发出|产生|下发|发送|制发)?(?:任何)?(?:信息处理费)?收费通知/.test(sentence);
  return {
    notices: denied ? 0 : read(sentence, NOTICES),
    due: read(sentence, DUE),
    received: /(?:未|没有|无)(?:实际)?收取/.test(sentence) ? 0 : read(sentence, RECEIVED),
    items: read(sentence, ITEMS),
    pages: read(sentence, PAGES),
    passage: passage(from, end),
  };
}

const SUBJECT = /处理费|收费通知/;
const AMOUNT = '(\\d[\\d,，]{0,9}(?:\\.\\d{1,2})?)(万?)元';
const NOTICES =
  /收费通知书?(?:共计?|共有|合计|总?件数为?|的?件数[为是])?[^。；，\d]{0,4}(\d{1,5})(?:[件份次个]|余件)|(?:发出|下发|制发|发送)(\d{1,5})[件份次个](?:信息处理费)?收费通知/;
const DUE = new RegExp(
  `(?:总金额|通知金额|应收(?:取)?(?:金额)?|应缴(?:金额)?|涉及金额)[^。；，\\d]{0,6}${AMOUNT}`,
);
const RECEIVED = new RegExp(
  `(?:实际收取|实收|已收取|实际缴纳|收取)(?!标准)(?:的)?(?:信息处理费)?(?:的)?(?:总金额)?[^。；，\\d应]{0,6}${AMOUNT}`,
);
const ITEMS = new RegExp(`按件(?:计收|收取|收费|计费)?(?:的)?(?:信息处理费)?[^。；，\\d]{0,6}${AMOUNT}`);
const PAGES = new RegExp(
  `按(?:量|页)(?:计收|收取|收费|计费)?(?:的)?(?:信息处理费)?[^。；，\\d]{0,6}${AMOUNT}`,
);

function read(sentence: string, words: RegExp): number | null {
  const found = words.exec(sentence);
  const digits = found?.[1] ?? found?.[2];
  if (!found || digits === undefined) return null;
  return Number(digits.replaceAll(/[,，]/g, '')) * (found[1] !== undefined && found[2] === '万' ? 10_000 : 1);
}

function checkStated({ notices, due, received, items, pages, passage }: Fees): Violation<MessageId>[] {
  const tell = (
    message: MessageId,
    data: Record<string, number>,
    severity?: 'info',
  ): Violation<MessageId>[] => [
    { outcome: 'violation', message, data, passage, ...(severity && { severity }) },
  ];
  const total = received ?? due;
  if (
    items !== null &&
    pages !== null &&
    total !== null &&
    total !== items + pages &&
    due !== items + pages
  ) {
    return tell('parts', { items, pages, sum: items + pages, total });
  }
  if (due !== null && received !== null && received > due) return tell('more', { received, due });
  const amount = Math.max(due ?? 0, received ?? 0);
  if (notices === 0 && amount > 0) return tell('noNotice', { amount });
  if (notices !== null && notices > 0 && due === 0) return tell('noAmount', { notices });
  if (items !== null && items % 100 !== 0) return tell('perItem', { amount: items }, 'info');
  if (pages !== null && pages % 10 !== 0) return tell('perPage', { amount: pages }, 'info');
  return [];
}
