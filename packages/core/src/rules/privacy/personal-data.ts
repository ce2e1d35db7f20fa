import { foldDigits } from '../../report/chinese-date.ts';
import type { Prose } from '../../report/report.ts';
import { proseOf } from '../passages.ts';
import type { Rule, RuleOutcome, Violation } from '../rule.ts';

type MessageId = 'identity' | 'mobile';

export const rule: Rule<MessageId> = {
  id: 'privacy/personal-data',
  severity: 'warning',
  summary: {
    zh: '正文没有身份证号码和个人手机号码。',
    en: 'The text holds no identity number and no private mobile number.',
  },
  messages: {
    identity: {
      zh: '正文有身份证号码（{masked}），公开会泄露个人隐私，请删去或遮挡。',
      en: 'The text holds an identity number ({masked}); delete or mask it before it is published.',
    },
    mobile: {
      zh: '正文有手机号码（{masked}），请确认是办公电话；是个人号码的，请删去或遮挡。',
      en: 'The text holds a mobile number ({masked}). Make sure that it is an office’s; if it is a person’s, delete or mask it.',
    },
  },
  check(report): RuleOutcome<MessageId>[] {
    const violations = proseOf(report).flatMap(findPersonal);
    return violations.length > 0 ? violations : [{ outcome: 'pass' }];
  },
};

function findPersonal(prose: Prose): Violation<MessageId>[] {
  if (!LONG_NUMBER.test(prose.text)) return [];
  const text = foldDigits(prose.text);
  const identities = [...text.matchAll(IDENTITY)].filter(([number]) => hasCheckDigit(number));
  const mobiles = [...text.matchAll(MOBILE)].filter(
    ({ index }) => !OFFICIAL.test(text.slice(Math.max(0, index - 16), index)),
  );
  return [
    ...identities.map((match) => tell('identity', prose, match)),
    ...mobiles.map((match) => tell('mobile', prose, match)),
  ];
}

/** The number itself is not repeated in the message. */
function tell(message: MessageId, prose: Prose, { index, 0: number }: RegExpExecArray): Violation<MessageId> {
  const masked = `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`;
  return {
    outcome: 'violation',
    message,
    severity: message === 'identity' ? 'warning' : 'info',
    data: { masked },
    passage: { prose, start: index, end: index + number.length },
  };
}

const LONG_NUMBER = /[\d０-９]{11}/;

/** GB 11643: place, day of birth, sequence, check digit. */
const IDENTITY =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
const MOBILE = /(?<![\dA-Za-z./_-])1[3-9]\d{9}(?![\dA-Za-z/_-])/g;
/** A line of the office that anybody may call. */
const OFFICIAL = /(?:热线|服务电话|举报电话|监督电话|投诉电话|办公电话|客服)[^，。；]{0,6}$/;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function hasCheckDigit(number: string): boolean {
  const sum = WEIGHTS.reduce((all, weight, i) => all + weight * Number(number[i]), 0);
  return '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}
