import { percentOf } from '../../percent-of.ts';
import { type LikenessRule, severityOfShare } from '../../series-rule.ts';

type MessageId = 'repeated' | 'numbers';

export const rule: LikenessRule<MessageId> = {
  id: 'group/repeated',
  severity: 'warning',
  subject: 'likeness',
  summary: {
    zh: '正文不是同年度其他单位报告的文字（本组过半单位共有的文字不计）。',
    en: 'The text is not that of another body for the same year; what most of the group share does not count.',
  },
  messages: {
    repeated: {
      zh: '第一、五、六部分的文字有 {share} 与{who}的同年度报告（{source}）相同；年份和数字不计则为 {masked}。{more}{template}',
      en: '{share} of the words of sections 一, 五 and 六 are those of {who} for the same year ({source}); {masked} if years and numbers do not count.{more}{template}',
    },
    numbers: {
      zh: '第一、五、六部分与{who}的同年度报告（{source}）相比几乎只改了数字：数字不计，{masked} 的文字相同（逐字相同的占 {share}）。{more}{template}',
      en: 'Compared with the report of {who} for the same year ({source}), little but numbers differs in sections 一, 五 and 六: {masked} of the words are the same if these do not count ({share} if they do).{more}{template}',
    },
  },
  *check({ alike, thresholds }) {
    const [first, ...others] = alike;
    if (!first) return;
    const { share, masked, passage, subtracted } = first.repetition;
    const severity = severityOfShare(share, thresholds);
    yield {
      outcome: 'violation',
      message: severity ? 'repeated' : 'numbers',
      severity: severity ?? 'info',
      data: {
        share: percentOf(share),
        masked: percentOf(masked),
        who: first.other.organization ?? first.other.source,
        source: first.other.source,
        more: others.length === 0 ? NOTHING : more(others.length),
        template: subtracted === 0 ? NOTHING : tellTemplate(subtracted),
      },
      ...(passage === '' ? {} : { quote: passage }),
      others: alike.map(({ other }) => other),
    };
  },
};

const NOTHING = { zh: '', en: '' };

function more(count: number) {
  return { zh: `另与 ${count} 家单位雷同。`, en: ` So it is with ${count} more.` };
}

function tellTemplate(characters: number) {
  return {
    zh: `本组过半单位共有的 ${characters} 字视为统一模板，未计入。`,
    en: ` ${characters} characters that most of the group share were taken for a common template and do not count.`,
  };
}
