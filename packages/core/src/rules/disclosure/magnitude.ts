import { readBodyKind } from '../../report/body-kind.ts';
import { foldDigits } from '../../report/chinese-date.ts';
import { proseOf } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';
import { withoutSpace } from '../without-space.ts';

type MessageId = 'large' | 'scale';

const FEES = 'disclosure.fees.amount';

export const rule: Rule<MessageId> = {
  id: 'disclosure/magnitude',
  severity: 'info',
  summary: {
    zh: '行政事业性收费以万元为单位，数额合乎机关的规模，与正文不差一万倍。',
    en: 'Administrative fees are in 万元: of a size that the body can have, and not ten thousand times what the text says.',
  },
  messages: {
    large: {
      zh: '行政事业性收费填了 {amount}，单位是万元，合 {yi} 亿元；请核对是否误按元填写。',
      en: 'Administrative fees are given as {amount} in 万元, which is {yi} 亿元; check whether they were filled in in 元.',
    },
    scale: {
      zh: '正文写“{words}”，表二的行政事业性收费是 {amount} 万元，相差一万倍，请核对单位。',
      en: 'The text says {words}, table 二 has {amount} 万元 of fees: ten thousand times over or under; check the unit.',
    },
  },
  check: checkFees,
};

function checkFees(report: CheckedReport): RuleOutcome<MessageId>[] {
  const cell = report.cells.get(FEES);
  if (cell?.state !== 'number' || !cell.value) return [];
  // Told by prose/disclosure already.
  if (report.prose.claims.some(({ means, outcome }) => outcome === 'violation' && means.includes(FEES)))
    return [];
  const scale = findScale(report, cell.value);
  if (scale) return [scale];
  if (cell.value < LARGE || !isSmallBody(report.organization)) return [{ outcome: 'pass' }];
  const data = { amount: cell.value, yi: Math.round(cell.value / 100) / 100 };
  return [{ outcome: 'violation', message: 'large', data, cells: [FEES], actual: cell.value }];
}

/** 一亿元 in a year: more than towns and bureaus of counties collect. */
const LARGE = 10_000;

function isSmallBody(organization: string | null): boolean {
  const { level, organ } = readBodyKind(organization);
  return level === 'township' || (level === 'county' && organ === 'department');
}

function findScale(report: CheckedReport, amount: number): RuleOutcome<MessageId> | null {
  for (const prose of proseOf(report)) {
    if (!prose.text.includes('事业性收费')) continue;
    const { text, passage } = withoutSpace(prose);
    const folded = foldDigits(text);
    for (const match of folded.matchAll(STATED)) {
      const stated = Number(match[2]!.replaceAll(/[,，]/g, '')) / (match[3] === '万' ? 1 : 10_000);
      const ratio = amount / stated;
      if (!isNear(ratio, 10_000) && !isNear(ratio, 1 / 10_000)) continue;
      const start = match.index + match[1]!.length;
      const words = match[0].slice(match[1]!.length);
      const data = { words, amount };
      const place = passage(start, match.index + match[0].length);
      return { outcome: 'violation', message: 'scale', data, cells: [FEES], actual: amount, passage: place };
    }
  }
  return null;
}

const STATED = /(事业性收费[^。；\d]{0,16})(\d[\d,，]{0,14}(?:\.\d{1,6})?)(万?)元/g;

/** Rounded on one side or both. */
function isNear(ratio: number, whole: number): boolean {
  return Math.abs(ratio / whole - 1) < 0.01;
}
