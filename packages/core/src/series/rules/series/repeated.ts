import { percentOf } from '../../percent-of.ts';
import { isRepeated } from '../../prose/find-likenesses.ts';
import { severityOfShare, type YearRule } from '../../series-rule.ts';

type MessageId = 'repeated' | 'numbers';

export const rule: YearRule<MessageId> = {
  id: 'series/repeated',
  severity: 'warning',
  subject: 'years',
  summary: {
    zh: '正文不是上一年度报告的文字。',
    en: 'The text is not that of last year’s report.',
  },
  messages: {
    repeated: {
      zh: '第一、五、六部分的文字有 {share} 与{before}年度报告（{source}）相同；年份和数字不计则为 {masked}。',
      en: '{share} of the words of sections 一, 五 and 六 are those of the report for {before} ({source}); {masked} if years and numbers do not count.',
    },
    numbers: {
      zh: '第一、五、六部分与{before}年度报告（{source}）相比几乎只改了年份和数字：年份和数字不计，{masked} 的文字相同（逐字相同的占 {share}）。',
      en: 'Compared with the report for {before} ({source}), little but years and numbers changed in sections 一, 五 and 六: {masked} of the words are the same if these do not count ({share} if they do).',
    },
  },
  *check({ before, repetition, thresholds }) {
    if (!repetition) return;
    if (!isRepeated(repetition, thresholds)) return yield { outcome: 'pass' };
    const { share, masked, passage } = repetition;
    const severity = severityOfShare(share, thresholds);
    yield {
      outcome: 'violation',
      message: severity ? 'repeated' : 'numbers',
      severity: severity ?? 'info',
      data: {
        share: percentOf(share),
        masked: percentOf(masked),
        before: String(before.year),
        source: before.source,
      },
      ...(passage === '' ? {} : { quote: passage }),
      others: [before],
    };
  },
};
