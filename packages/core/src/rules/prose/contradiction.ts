import type { Contradiction } from '../../claims/claim.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'notAllCompleted' | 'moreThanReceived';

export const rule: Rule<MessageId> = {
  id: 'prose/contradiction',
  severity: 'warning',
  summary: {
    zh: '正文不自相矛盾，也不与表格矛盾：有结转的不称全部办结，答复数不超过收到数。',
    en: 'The text denies neither itself nor the tables: not all is done while something is carried forward.',
  },
  messages: {
    notAllCompleted: {
      zh: '正文称“{quote}”，表中结转下年度继续办理为 {value}。',
      en: 'The text says “{quote}”, but the table carries {value} forward to the next year.',
    },
    moreThanReceived: {
      zh: '正文称收到 {received}、答复 {completed}、比率 {percent}%：答复数多于收到数，三者矛盾。',
      en: 'The text has {received} received, {completed} answered and {percent} %: more answers than questions.',
    },
  },
  check: ({ prose }) => prose.contradictions.flatMap(judgeContradiction),
};

function judgeContradiction(found: Contradiction): RuleOutcome<MessageId>[] {
  const { passage } = found;
  if (found.kind === 'notAllCompleted') {
    const quote = passage.prose.text.slice(passage.start, passage.end);
    const data = { quote, value: found.value };
    return [{ outcome: 'violation', message: 'notAllCompleted', data, cells: [found.cell], passage }];
  }
  if (found.kind !== 'moreThanReceived') return [];
  const { received, completed, percent } = found;
  return [
    { outcome: 'violation', message: 'moreThanReceived', data: { received, completed, percent }, passage },
  ];
}
