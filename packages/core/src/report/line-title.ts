/**
 * What a line says as the title of a report: without the fields of a portal around it (标题：, 成文日期：2025-01-15), once
 * where it stands twice, and without the sentence that it runs into. `null` where nothing is left.
 */
export function lineTitle(line: string): string | null {
  const title = once(beforeSentence(withoutFields(line))).trim();
  return title === '' ? null : title;
}

/** The value of the field that names the document; without one, what stands before the fields. */
function withoutFields(line: string): string {
  const fields = findFields(line);
  if (fields.length === 0) return line;
  const values = fields.map(({ names, end }, i) => {
    return { names, value: line.slice(end, fields[i + 1]?.start ?? line.length) };
  });
  const named = values.find(({ names, value }) => names && value.trim() !== '');
  return (named?.value ?? line.slice(0, fields[0]!.start)).replace(/[\s|｜;；,，]{1,9}$/, '');
}

interface Field {
  start: number;
  end: number;
  /** Its value is the name of the document. */
  names: boolean;
}

function findFields(line: string): Field[] {
  const fields: Field[] = [];
  for (let at = line.search(COLON); at >= 0; at = nextColon(line, at + 1)) {
    const field = readField(line, fields.at(-1)?.end ?? 0, at);
    if (field) fields.push(field);
  }
  return fields;
}

const COLON = /[:：]/;

function nextColon(line: string, from: number): number {
  const next = line.slice(from).search(COLON);
  return next < 0 ? -1 : from + next;
}

/** The label before a colon, its characters perhaps spaced: the longest that stands there. */
function readField(line: string, from: number, colon: number): Field | null {
  let label = '';
  let found: Field | null = null;
  for (let at = colon - 1; at >= from && at >= colon - LONGEST_FIELD; at -= 1) {
    const character = line[at]!;
    if (/[\s[\]【】]/.test(character)) continue;
    label = character + label;
    const names = TITLE_FIELDS.has(label);
    if (!names && !FACT_FIELDS.has(label)) continue;
    const before = line.slice(Math.max(from, at - 1), at);
    if (at === from || BEFORE_FIELD.test(before)) found = { start: at, end: colon + 1, names };
  }
  return found;
}

/** With spaces between its characters. */
const LONGEST_FIELD = 32;

/** A field stands after a space or a mark, or right behind the end of another's value. */
const BEFORE_FIELD = /[\s[\]【】)）|｜;；,，\d报告]$/;

const TITLE_FIELDS: ReadonlySet<string> = new Set(
  '信息名称 信息标题 文件名称 文件标题 公文标题 文章标题 公开标题 公开名称 内容标题 主标题 正标题 标题 题名 题目 名称'.split(
    ' ',
  ),
);

/** What portals say of a document beside its title. */
const FACT_FIELDS: ReadonlySet<string> = new Set(
  (
    '信息索引号 信息索引 索引号 信息分类 信息类别 信息来源 信息主体 主题分类 组配分类 体裁分类 服务对象 对象分类 分类号 分类 ' +
    '发布机构 发布单位 发布部门 发文机关 发文单位 发文字号 发布文号 公开主体 公开机构 公开责任部门 责任部门 公开方式 公开形式 ' +
    '公开范围 公开时限 公开时间 公开日期 发布日期 发布时间 发布人 发文日期 发文时间 成文日期 生成日期 生成时间 生效日期 ' +
    '废止日期 更新日期 更新时间 文件状态 有效性 时效性 效力状态 失效时间 文号 文件编号 编号 主题词 关键词 关键字 内容概述 摘要 ' +
    '栏目名称 所属栏目 栏目 来源 稿源 作者 供稿 编辑 责任编辑 责编 审核人 审核 签发人 浏览次数 浏览量 阅读次数 阅读量 阅读 ' +
    '点击数 点击量 点击 访问量 字体 字号 分享 日期 时间 语种 载体类型 记录形式 制作机关 保存单位'
  ).split(' '),
);

/** …工作年度报告根据《…条例》: the words of a title, then the first of the sentence. */
function beforeSentence(line: string): string {
  if (line.length <= SHORTEST_RUN_ON && !ENDS_SENTENCE.test(line)) return line;
  const title = TITLE.exec(line)?.[0];
  return title === undefined || BEGINS_SENTENCE.test(title) ? line : title;
}

/** Longer than most titles. */
const SHORTEST_RUN_ON = 45;
const ENDS_SENTENCE = /[。；]/;

/** A body and a year, or a year and a body, up to the first words of the form for the report. */
const TITLE =
  /^[^。；，,：:]{0,40}?(?:20\d{2}|二[〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2})[^。；，,：:]{0,40}?(?:信息公开|政务公开)[^。；，,：:]{0,10}?(?:年度报告|年报|报告)(?=\s{0,4}(?:根据|按照|依据|依照|遵照|遵循|参照|按|为|现|本|由|在|一\s?[、.．]|目\s?录|[（(]?[一1]|20\d{2}|二[〇○零]|[一-龥]{2,20}(?:根据|按照|严格|认真|坚持|始终|高度|深入|全面)))/;

const BEGINS_SENTENCE = /^\s{0,4}(?:根据|按照|依据|依照|遵照|为了?|现将?|特|兹|本报告|按)|编制|制作|公布/;

/** A title that a template of the site prints again. */
function once(line: string): string {
  const plain = line.replace(/\s/g, '');
  const half = plain.length / 2;
  if (plain.length < 2 * SHORTEST || !Number.isInteger(half) || plain.slice(0, half) !== plain.slice(half))
    return line;
  let left = half;
  let end = 0;
  while (left > 0) {
    if (!/\s/.test(line[end]!)) left -= 1;
    end += 1;
  }
  return line.slice(0, end);
}

/** Of a title: 2022年政府信息公开年报 */
const SHORTEST = 10;
