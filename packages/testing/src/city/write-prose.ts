import type { Random } from '../random.ts';

/** Paragraphs of sections 一, 五 and 六 as a body of its own mind writes them: no two are alike by more than turns of phrase. */
export interface CityProse {
  overview: string[];
  problems: string[];
  other: string[];
}

export function writeCityProse(random: Random): CityProse {
  return {
    overview: [3, 4, 3, 3].map((sentences) => paragraph(random, ACTS, sentences)),
    problems: [paragraph(random, LACKS, 3), paragraph(random, PLANS, 3)],
    other: ['没有其他需要报告的事项。'],
  };
}

type Parts = readonly (readonly string[])[];

function paragraph(random: Random, parts: Parts, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random, parts)).join('');
}

function sentence(random: Random, parts: Parts): string {
  const count = random.integer(3, 480);
  return parts
    .map((words) => random.pick(words))
    .join('')
    .replace('#', String(count));
}

const ACTS: Parts = [
  [
    '年初',
    '三月起',
    '汛期过后',
    '入夏以来',
    '下半年',
    '审计进场前',
    '换届之后',
    '岁末盘点时',
    '两会期间',
    '秋收前后',
    '机构调整后',
    '疏堵专项中',
  ],
  [
    '由分管副职牵头',
    '请值班律师把关',
    '会同档案馆',
    '借调两名骨干',
    '按照事权清单',
    '对照上级来函',
    '比照邻市做法',
    '依托村务监督员',
    '联合融媒体中心',
    '经班子会商定',
    '采纳代表意见',
    '参照国标文本',
  ],
  [
    '，逐条梳理',
    '，重新核对',
    '，分批发布',
    '，集中清退',
    '，试行调整',
    '，补录完善',
    '，归并整理',
    '，公开答复',
    '，现场讲解',
    '，汇编成册',
    '，限时办结',
    '，抽样复查',
  ],
  [
    '#项拆迁补偿结果',
    '#份招标控制价',
    '#处水质监测点',
    '#条公交线路',
    '#家养老机构评级',
    '#批救灾物资去向',
    '#个学区划分',
    '#笔涉农补贴',
    '#件信访积案',
    '#间公租房轮候',
    '#场听证记录',
    '#座危桥档案',
  ],
  [
    '并附上联系电话。',
    '，疑难的另行说明。',
    '，过期的予以标注。',
    '，群众反映平稳。',
    '，未再收到投诉。',
    '，差错当场改正。',
    '，材料一并存档。',
    '，结果张贴到村。',
    '，留有影像备查。',
    '，同步抄送监督室。',
    '，节省了往返时间。',
    '，查询量明显上升。',
  ],
];

const LACKS: Parts = [
  [
    '不足在于',
    '群众来信指出',
    '自查时看到',
    '第三方评估认为',
    '坦率地说',
    '受编制所限',
    '回头看发现',
    '同兄弟单位相比',
  ],
  [
    '窗口轮岗太勤',
    '图表说明偏少',
    '老年人不会检索',
    '附件格式杂乱',
    '答复措辞生硬',
    '旧文件没有扫描',
    '会议纪要难以公开',
    '预算科目看不懂',
  ],
  ['，#个栏目', '，#类事项', '，#份存量件', '，#处链接', '，#名经办人', '，#项清单'],
  [
    '还要返工。',
    '更新脱节。',
    '尚待厘清。',
    '名实不符。',
    '责任悬空。',
    '无人认领。',
    '口径不一。',
    '落后于办理。',
  ],
];

const PLANS: Parts = [
  ['来年打算', '接下来', '春节过后', '已经议定', '第一季度内', '争取年中', '结合巡察整改', '待经费落实'],
  [
    '把审查表格',
    '将新老栏目',
    '对窗口台账',
    '就答复文书',
    '给村级专栏',
    '为视障读者',
    '从财务公开',
    '替换旧系统时把数据',
  ],
  ['压减到#页', '分成#组', '每#日轮查一遍', '交#个科室认领', '限#天内补齐', '请#位市民试读'],
  [
    '，责任写进岗位说明。',
    '，结果纳入评优。',
    '，经验择优推广。',
    '，不走过场。',
    '，由纪检跟踪。',
    '，届时另行公告。',
    '，做到有据可查。',
    '，费用从紧安排。',
  ],
];
