import { type TableId, TEMPLATES, type TemplateId } from '@gouji/core';
import { makeRandom } from './random.ts';
import type { ReportFacts, SampleSection } from './sample-report.ts';

/** The words that stand before 一、总体情况. */
export function writePreamble({ body, year, template }: ReportFacts): string[] {
  const basis = year >= 2021 ? '国办公开办函〔2021〕30号' : '国办公开办函〔2019〕60号';
  return [
    `根据《中华人民共和国政府信息公开条例》和《政府信息公开工作年度报告格式》（${basis}）的要求，编制${body.name}${year}年政府信息公开工作年度报告。` +
      `本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、${REVIEW_TITLE[template]}、存在的主要问题及改进情况、其他需要报告的事项组成，` +
      `所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
  ];
}

/** The six sections with prose that states no figure, so that it agrees with any table. */
export function writeSections(facts: ReportFacts): SampleSection[] {
  const { template } = facts;
  const tables = TEMPLATES[template].tables;
  const section = (
    number: number,
    title: string,
    paragraphs: string[],
    ...ids: TableId[]
  ): SampleSection => ({
    number,
    heading: `${'一二三四五六'[number - 1]}、${title}`,
    paragraphs,
    tables: ids,
  });
  return [
    section(1, '总体情况', writeOverview(facts)),
    section(2, tables.disclosure.title.zh, [], 'disclosure'),
    section(3, tables.applications.title.zh, [], 'applications'),
    section(4, REVIEW_TITLE[template], [], 'review'),
    section(5, PROBLEMS_TITLE[template], writeProblems(facts)),
    section(6, '其他需要报告的事项', writeOtherMatters(facts)),
  ];
}

const REVIEW_TITLE: Record<TemplateId, string> = {
  '2019': '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '2021': TEMPLATES['2021'].tables.review.title.zh,
};

const PROBLEMS_TITLE: Record<TemplateId, string> = {
  '2019': '政府信息公开工作存在的主要问题及改进情况',
  '2021': '存在的主要问题及改进情况',
};

function writeOverview({ seed, body: { self }, year }: ReportFacts): string[] {
  const random = makeRandom(seed, 'overview');
  const opening = random.pick([
    `${year}年，${self}把公开作为履职的常态，围绕群众办事和企业经营的实际需要推进政府信息公开，各项工作平稳有序。`,
    `${year}年，${self}认真执行政府信息公开条例，完善公开制度，规范公开流程，公开工作的质量有所提高。`,
    `${year}年，${self}坚持公开为民，聚焦重点领域，提升公开内容的准确性和实用性。`,
  ]);
  const aspects = [
    '（一）主动公开。及时发布政策文件及其解读材料，公开财政预算和决算、重大项目、民生保障等方面的信息。',
    '（二）依申请公开。畅通当面、信函和网络等受理渠道，严格登记、审核、办理、答复各个环节，依法保障申请人的合法权益。',
    '（三）政府信息管理。健全信息发布前的审查制度，定期清理失效文件，对不予公开的信息开展动态评估。',
    '（四）平台建设。优化门户网站公开专栏的检索和导航，方便公众查找和下载。',
    '（五）监督保障。明确分管负责人和专职工作人员，组织业务培训，将公开工作纳入年度考核。',
  ];
  return [opening, ...aspects];
}

function writeProblems({ seed, body: { self } }: ReportFacts): string[] {
  const random = makeRandom(seed, 'problems');
  return [
    random.pick([
      `${self}的政府信息公开工作仍有不足，主要表现为：政策解读的形式较为单一，基层工作人员的业务能力有待加强。`,
      `对照公众的期待，${self}的工作还存在差距：部分栏目更新不够及时，公开内容与群众需求的契合度不高。`,
    ]),
    random.pick([
      '下一步，将丰富图文、视频等解读方式，加强业务指导和培训，压实信息更新的责任。',
      '今后，将建立栏目更新的提醒机制，广泛听取公众意见，不断改进公开的内容和方式。',
    ]),
  ];
}

function writeOtherMatters({ body: { self }, year, cells }: ReportFacts): string[] {
  const unpaid = cells['applications.otherHandling.feeUnpaid.total'] ?? 0;
  const fees =
    unpaid > 0
      ? `${year}年，${self}依照《政府信息公开信息处理费管理办法》向部分申请人发出收费通知，已收取的信息处理费全部缴入国库。`
      : `${year}年，${self}没有收取信息处理费。`;
  return [fees, '除此之外，没有其他需要报告的事项。'];
}
