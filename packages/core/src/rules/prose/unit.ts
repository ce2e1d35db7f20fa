import type { Rule } from '../rule.ts';

type MessageId = 'tooLarge';

export const rule: Rule<MessageId> = {
  id: 'prose/unit',
  severity: 'warning',
  summary: {
    zh: '正文中数字的单位合乎常理（没有“173769万条”这样的数）。',
    en: 'Numbers in the text have units that can be (no 173769万条).',
  },
  messages: {
    tooLarge: {
      zh: '“{quote}”即 {value}{unit}，疑多写了“万”。',
      en: '“{quote}” is {value} {unit}; 万 may be one word too many.',
    },
  },
  check: ({ prose }) =>
    prose.units.map(({ passage, mantissa, unit }) => ({
      outcome: 'violation',
      message: 'tooLarge',
      data: { quote: passage.prose.text.slice(passage.start, passage.end), value: mantissa * 10_000, unit },
      expected: mantissa,
      actual: mantissa * 10_000,
      passage,
    })),
};
