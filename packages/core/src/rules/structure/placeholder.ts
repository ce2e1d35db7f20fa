import type { Prose } from '../../report/report.ts';
import { proseOf } from '../passages.ts';
import type { Rule, RuleOutcome, Violation } from '../rule.ts';

export const rule: Rule = {
  id: 'structure/placeholder',
  severity: 'warning',
  summary: {
    zh: '正文没有未填写的内容或格式说明的残留。',
    en: 'The text holds no blanks to be filled in and no instructions of the form.',
  },
  messages: {
    blank: {
      zh: '“{words}”像是没有填写的内容，请补上或删去。',
      en: '{words} looks like a blank that was not filled in.',
    },
    instruction: {
      zh: '“{words}”是格式说明的文字，请删去。',
      en: '{words} is an instruction of the form and should be deleted.',
    },
  },
  check(report): RuleOutcome[] {
    const titles = report.sections.filter(({ heading, title }) => heading.text.trim() === title);
    const violations = [...proseOf(report), ...titles.map(({ heading }) => heading)].flatMap(findLeftovers);
    return violations.length > 0 ? violations : [{ outcome: 'pass' }];
  },
};

function findLeftovers(prose: Prose): Violation[] {
  if (!MAY_BE_LEFT.test(prose.text)) return [];
  return LEFTOVERS.flatMap(({ words, message }) =>
    [...prose.text.matchAll(words)].map((match): Violation => {
      const passage = { prose, start: match.index, end: match.index + match[0].length };
      return { outcome: 'violation', message, data: { words: match[0].trim() }, passage };
    }),
  );
}

/** One of these stands in every leftover. */
const MAY_BE_LEFT = /[×╳✕XxＸ【条次件份]|年\s|部分/;

const BODY_OF_INFORMATION =
  '(?:政府信息公开|政府信息|各类信息|公开信息|信息|政府信息公开申请|申请|文件|规范性文件)?';

// 张××, 李某××: a name that is hidden on purpose
const NAME =
  '[王李张刘陈杨黄赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖董潘袁蔡蒋杜魏苏吕丁沈姚卢崔谭陆汪范廖贾某]';

const LEFTOVERS: readonly { words: RegExp; message: 'blank' | 'instruction' }[] = [
  { words: new RegExp(`(?<!${NAME}|[×╳✕\\w])[×╳✕]{2,8}(?!\\w)`, 'g'), message: 'blank' },
  {
    words: new RegExp(`(?<!${NAME}|[\\w./@:-])(?:X{2,8}|Ｘ{2,8}|x{2,8})(?![\\w./@:-])`, 'g'),
    message: 'blank',
  },
  { words: /20[×XxＸ]{2}(?=\s?年)/g, message: 'blank' },
  { words: /【\s{0,8}】/g, message: 'blank' },
  {
    words: new RegExp(
      `共?(?:主动公开|公开|发布|收到|受理|办理|答复|制发)${BODY_OF_INFORMATION}\\s{0,6}共?\\s{0,6}[条件次份](?=[，,。；;、）)]|$)`,
      'g',
    ),
    message: 'blank',
  },
  { words: /年\s{1,6}月\s{1,6}日/g, message: 'blank' },
  {
    words: /(?:该|本|此)部分(?:内容)?以表格(?:的)?形式(?:报告|体现|呈现|填报)(?:。?表格如下)?/g,
    message: 'instruction',
  },
];
