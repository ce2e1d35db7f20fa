import { makeRandom, type Random } from '../random.ts';
import type { BodyKind } from '../sample-body.ts';
import { type SampleOptions, type SampleReport, sampleReport } from '../sample-report.ts';

/** A report as an honest body writes it, in more words than the sample's: nothing in it is to be found fault with. */
export function honestReport(seed: number, kind: BodyKind, options: SampleOptions = {}): SampleReport {
  const report = sampleReport(seed, { ...options, kind });
  const random = makeRandom(seed, 'honest');
  const [first, second, third, fourth, fifth, sixth] = report.sections;
  return {
    ...report,
    preamble: writePreamble(report, random),
    sections: [
      { ...first!, paragraphs: writeOverview(report, random) },
      second!,
      third!,
      fourth!,
      { ...fifth!, paragraphs: random.pick(PROBLEMS)(report) },
      { ...sixth!, paragraphs: [...sixth!.paragraphs, ...writeSignature(report, random)] },
    ],
  };
}

function writePreamble({ body, year, preamble }: SampleReport, random: Random): string[] {
  const basis = year >= 2021 ? '国办公开办函〔2021〕30号' : '国办公开办函〔2019〕60号';
  return random.pick([
    preamble,
    [
      `按照《中华人民共和国政府信息公开条例》（${basis}）的规定，现公布${body.name}${year}年政府信息公开工作年度报告。`,
      `本报告由总体情况、主动公开情况、依申请公开情况、行政复议和行政诉讼情况、存在问题及改进措施、其他事项六个部分组成，数据统计期限为${year}年1月1日至12月31日。`,
    ],
    [
      `本报告共分六部分：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ],
  ]);
}

function writeOverview({ body: { self }, year }: SampleReport, random: Random): string[] {
  const opening = `${year}年，${self}把公开作为履职的常态，围绕群众办事的需要推进各项工作。`;
  const aspects = [
    '及时发布政策文件，公开重大项目的进展，配发图文解读36篇。',
    '申请渠道畅通，登记、审核、答复各环节留有记录。',
    '信息发布实行三审，失效文件定期清理。',
    '网站专栏改版，按主题和年份都能检索。',
    `纳入年度考核，委托第三方评议，没有发生责任追究；全年组织业务培训${random.integer(2, 9)}次。`,
  ];
  const heads = ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'];
  const extra = random.shuffle(SILENT).slice(0, 2);
  return random.pick([
    [opening, ...aspects.map((text, i) => `（${'一二三四五'[i]}）${heads[i]}。${text}`), ...extra],
    [opening, ...aspects.flatMap((text, i) => [`（${'一二三四五'[i]}）${heads[i]}情况`, text]), ...extra],
    [opening, aspects.map((text, i) => `${'一二三四五'[i]}是${heads[i]}。${text}`).join(''), ...extra],
    [opening, ...aspects.flatMap((text, i) => [`${heads[i]}情况：`, text]), ...extra],
  ]);
}

/** What a careless rule would take for a fault. */
const SILENT = [
  '清河县、白云乡等地来我处考察学习政务公开工作。',
  '获评全省基层政务公开先进单位，经验做法被上级简报刊发。',
  '和平镇路、石门乡道改造的信息在现场公示。',
  '咨询电话：0518-83000000；监督电话：12345。',
  '转发永宁县推进基层公开的经验材料，供各科室借鉴。',
  '公开办理事项的受理条件和所需文件，方便申请人一次备齐。',
];

const PROBLEMS: readonly ((report: SampleReport) => string[])[] = [
  ({ body: { self } }) => [
    `${self}的政府信息公开工作仍有不足，政策解读的形式较为单一，工作人员的业务能力有待加强。`,
    '下一步，将丰富解读方式，加强业务指导和培训。',
  ],
  ({ year }) => [`各科室之间公开的深浅不一。${year + 1}年将统一公开的内容和时限。`],
  () => [
    '（一）存在的主要问题',
    '栏目检索还不方便，公众参与的渠道偏少。',
    '（二）改进情况',
    '专栏已经改版，并开通意见征集。',
  ],
];

function writeSignature({ body, publishedOn }: SampleReport, random: Random): string[] {
  const [year, month, day] = publishedOn.split('-').map(Number);
  return random.pick([[], [body.name], [body.name, `${year}年${month}月${day}日`]]);
}
