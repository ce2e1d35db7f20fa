import type { Prose } from '../../report/report.ts';
import { proseOf } from '../passages.ts';
import type { Rule, RuleOutcome, Violation } from '../rule.ts';

type MessageId = 'blank' | 'instruction' | 'typography' | 'field';

export const rule: Rule<MessageId> = {
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
    typography: {
      zh: '“{words}”是排版要求，不是报告的文字，请删去。',
      en: '{words} says how to set the text and is no part of it; delete it.',
    },
    field: {
      zh: '“{words}”是网站的著录项，不是报告的文字，请删去。',
      en: '{words} is a field of the portal and no part of the report; delete it.',
    },
  },
  check(report): RuleOutcome<MessageId>[] {
    const titles = report.sections.filter(({ heading, title }) => heading.text.trim() === title);
    // Above the text and below it the page itself prints the fields of the portal.
    const body = new Set(report.sections.slice(0, -1).flatMap(({ prose }) => prose));
    const all = [...proseOf(report), ...titles.map(({ heading }) => heading)];
    const violations = all.flatMap((prose) => findLeftovers(prose, body.has(prose)));
    return violations.length > 0 ? violations : [{ outcome: 'pass' }];
  },
};

function findLeftovers(prose: Prose, isBody: boolean): Violation<MessageId>[] {
  if (!MAY_BE_LEFT.test(prose.text)) return [];
  const leftovers = isBody ? LEFTOVERS : LEFTOVERS.filter(({ message }) => message !== 'field');
  return leftovers.flatMap(({ words, message, mayHide }) =>
    findRuns(prose.text, words).flatMap(([start, end]): Violation<MessageId>[] => {
      if (mayHide && isHidden(prose.text, start, end - start)) return [];
      const passage = { prose, start, end };
      const data = { words: prose.text.slice(start, end).replace(/\s/g, '') };
      return [{ outcome: 'violation', message, data, passage }];
    }),
  );
}

/** Where the words stand; those that follow each other without a break are one. */
function findRuns(text: string, words: RegExp): [start: number, end: number][] {
  const runs: [number, number][] = [];
  for (const { index, 0: match } of text.matchAll(words)) {
    const last = runs.at(-1);
    if (last && isSameRun(text, last[1], index)) last[1] = index + match.length;
    else runs.push([index, index + match.length]);
  }
  return runs;
}

/** A word of the pattern is as long as it may be, so that of a long run a sign or two may stand between. */
function isSameRun(text: string, end: number, next: number): boolean {
  return next - end <= 9 && /^[\s×╳✕XxＸ_＿]{0,9}$/.test(text.slice(end, next));
}

/** Whether ×× stands for a name that is hidden on purpose, or for any name: 申请人欧阳××, 某小区××路, “一图读懂××政策”. */
function isHidden(text: string, start: number, length: number): boolean {
  const before = text.slice(0, start);
  return (
    HIDES.test(before.slice(-12)) ||
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    /^等|^[、和]/.test(text.slice(start + length)) ||
    ALIKE.test(before.slice(-12))
  );
}

const HIDES =
  /(?:公民|村民|居民|市民|群众|学生|教师|职工|业主|申请人|当事人|原告|被告|第三人|代表人|举报人|企业|公司)[\p{Script=Han}]{0,3}$|某[^。；，,]{0,6}$|[如即][：:《]{0,2}$|关于$|·$/u;
/** 张××、李××: the last of a list. */
const ALIKE = /[×╳✕XxＸ]{2}[、和][\p{Script=Han}]{0,3}$/u;

/** One of these stands in every leftover. */
const MAY_BE_LEFT =
  /[×╳✕XxＸ【条次件份_＿]|年\s|年月日|部分|填写|待补充|千字|字以内|体|号字|缩进|^\s{0,4}[标信索组发文][\p{Script=Han}\s]{1,4}[：:]/u;

const BODY_OF_INFORMATION =
  '(?:政府信息公开申请|政府信息公开|政府信息|各类信息|公开信息|信息|申请|规范性文件|文件)';
const COUNTED = '(?:主动公开|公开|发布|收到|受理|办理|答复|制发)';

// 张××, 李某××: a name that is hidden on purpose
const NAME =
  '[王李张刘陈杨黄赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤某]';

interface Leftover {
  words: RegExp;
  message: MessageId;
  /** It may stand for a name on purpose. */
  mayHide?: boolean;
}

const LEFTOVERS: readonly Leftover[] = [
  {
    words: new RegExp(`(?<!${NAME}|[×╳✕\\w./@:-])[×╳✕]{2,}(?!\\w)`, 'g'),
    message: 'blank',
    mayHide: true,
  },
  {
    words: new RegExp(`(?<!${NAME}|[\\w./@:-])(?:X{2,}|Ｘ{2,}|x{2,})(?![\\w./@:-])`, 'g'),
    message: 'blank',
    mayHide: true,
  },
  { words: /20[×XxＸ]{2}(?=\s?年)/g, message: 'blank' },
  { words: /【\s{0,8}】|[_＿]{2,20}|[（(]\s{0,8}[）)](?=[条件次份])/g, message: 'blank' },
  // 规范制作答复件, 对收到申请件 and 规范办理申请件 speak of papers
  {
    words: new RegExp(
      `(?:共${COUNTED}${BODY_OF_INFORMATION}?|(?<![对将把凡所每]|规范|严格|认真|妥善|高效|审慎|优化|细致|信息)${COUNTED}${BODY_OF_INFORMATION})\\s{0,6}共?\\s{0,6}[条件次份](?=[，,。；;）)]|$)`,
      'g',
    ),
    message: 'blank',
  },
  { words: /年\s{1,6}月\s{1,6}日|^\s{0,8}年月日\s{0,8}$/g, message: 'blank' },
  {
    words: /[（(【]\s?(?:待补充|待填写?|请?在?此处填写[^）)】]{0,12}|请填写[^）)】]{0,12})\s?[）)】]/g,
    message: 'blank',
  },
  {
    words: /(?:该|本|此)部分(?:内容)?以表格(?:的)?形式报告(?:。?表格如下)?/g,
    message: 'instruction',
  },
  // What the form says of a section, with the article that it goes by.
  {
    words:
      /[（(【]?(?:含|包含|包括)(?:《[^《》]{0,24}》|政府信息公开条例|条例|法规|本条例|依据|依照|按照|[^。；，（()）]){0,12}第五十条第?[（(]?[一二三四五六][）)]?项(?:所?规定)?的?[^。；，（()）]{0,20}[）)】]?/g,
    message: 'instruction',
  },
  {
    words:
      /[（(【](?:[^（()）【】。]{0,16})(?:原则上)?(?:不超过|控制在|不少于)(?:一千|1000|[一二三四五六七八九十百千\d]{1,5})字(?:以内|左右|以上)?[^（()）【】。]{0,8}[）)】]|[（(【](?:简要|概括)(?:说明|介绍|描述|总结)[^（()）【】。]{2,40}[）)】]|[（(【](?:请|应|需)?(?:结合本(?:单位|地区|部门)实际)(?:填写|撰写|说明)?[^（()）【】。]{0,20}[）)】]/g,
    message: 'instruction',
  },
  {
    words:
      /[（(【][^（()）【】。；]{0,10}(?:宋体|黑体|楷体|仿宋|小标宋|方正[\p{Script=Han}]{2,6}(?:简体)?|加粗|[一二三四五六]号字|首行缩进|行距|居中)[^（()）【】。；]{0,24}[）)】]/gu,
    message: 'typography',
  },
  {
    words:
      /^\s{0,4}(?:标\s{0,2}题|信息名称|信息标题|文章标题|索\s?引\s?号|组配分类|发文字号|信息分类|主题分类|文\s?号)\s{0,2}[：:](?=\s{0,4}[\p{Script=Han}\d])/gu,
    message: 'field',
  },
];
