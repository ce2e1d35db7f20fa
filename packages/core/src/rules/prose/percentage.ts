import type { StatedRatio } from '../../claims/claim.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'differs' | 'growth';

export const rule: Rule<MessageId> = {
  id: 'prose/percentage',
  severity: 'warning',
  summary: {
    zh: '正文中的百分比与件数相符（四舍五入或截尾，末位相差不超过 1）。',
    en: 'Percentages in the text are those of the numbers beside them, rounded or cut.',
  },
  messages: {
    differs: {
      zh: '正文称 {part} 占 {percent}%，而以 {bases} 为总数分别占 {shares}，均不相符。',
      en: 'The text says that {part} is {percent} %; of {bases} it is {shares}.',
    },
    growth: {
      zh: '正文称变化 {percent}%，而由 {bases} 到 {part}，变化为 {shares}，不相符。',
      en: 'The text says that it changed by {percent} %; from {bases} to {part} is {shares}.',
    },
  },
  check: ({ prose }) => prose.ratios.flatMap(judgeRatio),
};

/** Silent where it is not certain what it is a share of. */
function judgeRatio({ outcome, passage, part, percent, bases, of }: StatedRatio): RuleOutcome<MessageId>[] {
  if (outcome === 'undetermined') return [];
  if (outcome === 'pass') return [{ outcome }];
  const shares = bases.map((base) => ((of === 'growth' ? Math.abs(part - base) : part) / base) * 100);
  const printed = shares.map((share) => `${share.toFixed(2)}%`).join('、');
  const data = { part, percent, bases: bases.join('、'), shares: printed };
  return [{ outcome, message: of === 'growth' ? 'growth' : 'differs', data, actual: percent, passage }];
}
