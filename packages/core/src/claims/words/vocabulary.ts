import { FORMS, TABLE_IDS } from '../../report/template.ts';
import { LEXICON } from './lexicon.ts';

/** Every word that the forms print and that the reading of a report knows, for whoever has to tell them from a text’s own. */
export function vocabulary(): ReadonlySet<string> {
  const words = new Set([...LEXICON.flatMap(([, , line]) => line.split(' ')), ...FRAME.split(' ')]);
  for (const form of FORMS) {
    const labels = TABLE_IDS.flatMap((id) => {
      const { title, headings, rows } = form.tables[id];
      const printed = rows.flatMap(({ label, columns }) => [label, ...columns.map((column) => column.label)]);
      return [title, ...printed].flatMap(wordings).concat(headings);
    });
    for (const word of labels) words.add(word);
    for (const { label } of Object.values(form.groups)) for (const word of wordings(label)) words.add(word);
  }
  return words;
}

function wordings({
  zh,
  also = [],
  slips = [],
}: {
  zh: string;
  also?: readonly string[];
  slips?: readonly string[];
}) {
  return [zh, ...also, ...slips];
}

/** What stands round the tables in every report: titles of sections, the period, the kinds of body, the legal basis. */
const FRAME =
  '总体情况 主动公开政府信息情况 收到和处理政府信息公开申请情况 政府信息公开行政复议、行政诉讼情况 存在的主要问题及改进情况 其他需要报告的事项 ' +
  '政府信息公开工作年度报告 政府信息公开年度报告 政府信息公开工作 年度报告 工作年报 解读 图解 中华人民共和国政府信息公开条例 国务院办公厅 国办公开办函 公开办函 ' +
  '统计期限 期限 起 至 止 截至 截止 发布日期 发布时间 成文日期 时间 日期 来源 ' +
  '省 市 县 区 旗 州 镇 乡 街道 街道办事处 办事处 人民政府 政府 政府办公室 办公室 办公厅 局 厅 委 委员会 管理委员会 管委会 处 所 ' +
  '我省 我市 我县 我区 我镇 我乡 我街道 我局 我厅 我委 我办 本省 本市 本县 本区 本镇 本乡 本局 本厅 本委 本机关 本单位 ' +
  '存在的主要问题 存在的困难 存在困难 困难 不足 存在的问题 存在问题 主要问题 改进措施 改进情况 改进 措施 工作情况 概述 概况 和 与 及 的 ' +
  '年度 报告 本报告 工作报告 编制 数据 所列数据 ' +
  '收费通知 要求 缴费 收取 费用 信息处理费 待补充 请填写 号 自 件 条 份 次 项 起 封 宗 部 篇 期 场 个 人 元 万元';
