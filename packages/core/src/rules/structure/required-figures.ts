import { foldDigits } from '../../report/chinese-date.ts';
import { proseOf } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'absent';

export const rule: Rule<MessageId> = {
  id: 'structure/required-figures',
  severity: 'info',
  summary: {
    zh: '本地要求写明的数字，正文都写明（在配置的 requirements.figures 里列出，不列不查）。',
    en: 'The text states the figures that the region asks for (listed in requirements.figures of the configuration; off unless given).',
  },
  messages: {
    absent: {
      zh: '正文没有写明“{name}”的数字，本地要求写明。',
      en: 'The text states no number of {name}, which the region asks for.',
    },
  },
  check: checkFigures,
};

/** A number stands beside one of the words, in the same clause, or in one that begins with 共. */
function checkFigures(report: CheckedReport): RuleOutcome<MessageId>[] {
  const { figures = [] } = report.requirements ?? {};
  if (figures.length === 0) return [];
  const texts = proseOf(report).map(({ text }) => foldDigits(text.replace(/\s/g, '')));
  return figures.map(({ name, words }) => {
    const isStated = texts.some((text) => words.some((word) => hasNumberBeside(text, word)));
    return isStated
      ? { outcome: 'pass' }
      : { outcome: 'violation', message: 'absent', data: { name }, section: 1 };
  });
}

function hasNumberBeside(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const after = text
      .slice(at + word.length, at + word.length + 20)
      .split(/[。；]|[，,](?![共计合累总达])/)[0]!;
    const before = text
      .slice(Math.max(0, at - 10), at)
      .split('。')
      .at(-1)!;
    if (COUNT.test(after) || COUNT.test(before)) return true;
  }
  return false;
}

const COUNT =
  /\d{1,9}(?!年|月|日|号)(?:\.\d{1,4})?余?(?:万)?\p{Script=Han}|[一二三四五六七八九十两百千]{1,4}[条件次份篇期场个]/u;
