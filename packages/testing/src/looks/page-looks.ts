import { escapeHtml } from '../html/escape-html.ts';
import type { SampleReport } from '../sample-report.ts';
import type { Look } from './look.ts';

/** What surrounds the article. */
export const PAGE_LOOKS: readonly Look[] = [
  {
    name: 'layout-table',
    group: 'page',
    article: (html) =>
      `<table width="1000" border="0" cellpadding="0"><tr><td width="200" valign="top"><ul><li><a href="/zfxxgk/">政府信息公开</a></li><li><a href="/nb/">年度报告</a></li></ul></td><td valign="top">${html}</td></tr><tr><td colspan="2">主办单位：信息中心</td></tr></table>`,
  },
  {
    name: 'nested-layout-tables',
    group: 'page',
    article: (html) =>
      `<table><tr><td><table><tr><td><table><tr><td>${html}</td></tr></table></td></tr></table></td></tr></table>`,
  },
  { name: 'metadata-table', group: 'page', article: (html, report) => metadataTable(report) + html },
  { name: 'explanatory-table', group: 'page', article: (html) => html + EXPLANATION },
  {
    name: 'portal-fields',
    group: 'page',
    article: (html, report) => portalFields(report) + nameAsField(html, report),
  },
  { name: 'commentary-above', group: 'page', article: (html, report) => commentary(report) + html },
  {
    name: 'shadow-root',
    group: 'page',
    article: (html) =>
      `<x-article><template shadowrootmode="open"><style>p{color:#333}</style>${html}</template></x-article>`,
  },
  {
    name: 'slotted',
    group: 'page',
    article: (html) =>
      `<x-page><template shadowrootmode="open"><nav><slot name="nav">目录</slot></nav><main><slot></slot></main></template>${html}</x-page>`,
  },
  {
    name: 'page-in-frame',
    group: 'page',
    article: (html) =>
      `<iframe srcdoc="${escapeHtml(`<!DOCTYPE html><html><body>${html}</body></html>`)}"></iframe>`,
  },
  { name: 'traditional-characters', group: 'page', article: writeTraditional },
  { name: 'another-report-below', group: 'page', article: (html) => html + ANOTHER },
];

function metadataTable({ documentNumber, body, publishedOn, title }: SampleReport): string {
  return `<table class="xxgk"><tbody>
<tr><td>索引号：</td><td>${documentNumber}</td><td>主题分类：</td><td>政府信息公开年报</td></tr>
<tr><td>发布机构：</td><td>${body.name}</td><td>发文日期：</td><td>${publishedOn}</td></tr>
<tr><td>名称：</td><td colspan="3">${title}</td></tr>
</tbody></table>
`;
}

/** What a portal says of a document, a field after the other. */
function portalFields({ documentNumber, body, publishedOn }: SampleReport): string {
  return `<p>索引号：${documentNumber}　组配分类：政府信息公开年报</p>
<p>发布机构：${body.name} 成文日期：${publishedOn} 来源：${body.name}</p>
`;
}

function nameAsField(html: string, { title }: SampleReport): string {
  return html.replace(`<h1>${title}</h1>`, `<h1>信息名称：${title}　语种：中文</h1>`);
}

/** What is said of the report above it, with figures of its own. */
function commentary({ title, year }: SampleReport): string {
  return `<h2>《${title}》解读</h2>
<p>一、编制背景</p><p>按照要求，各级机关每年公布报告。</p>
<p>二、主要数据</p><p>${year}年，共收到政府信息公开申请98765件，办结98764件，行政复议4321件。</p>
`;
}

/** What the switch of a site to the other script makes of the words of the form. */
function writeTraditional(html: string): string {
  return html.replace(
    /(<[^>]{0,200}>)|[\u4E00-\u9FFF]/g,
    (found, tag) => tag ?? TRADITIONAL.get(found) ?? found,
  );
}

const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  (
    '总總计計报報开開关關请請复複议議诉訴讼訟审審结結维維纠糾数數继繼续續办辦转轉给給组組织織业業务務构構机機国國产產当當时時实實现現' +
    '处處罚罰许許强強费費购購额額单單万萬类類别別条條应應无無显顯称稱责責说說围圍护護权權与與为為门門长長会會经經发發对對' +
    '读讀样樣项項规規范範政政县縣区區乡鄉镇鎮厅廳际際层層资資讯訊问問题題决決贯貫彻徹习習执執违違举舉访訪补補确確认認获獲'
  )
    .match(/../gu)!
    .map((pair) => [pair[0]!, pair[1]!] as const),
);

/** In the words of 国办公开办函〔2021〕30号, with numerals that are no figures of the report. */
const EXPLANATION = `<p>附：指标说明</p>
<table border="1"><tbody>
<tr><td>序号</td><td>指标</td><td>说明</td></tr>
<tr><td>1</td><td>予以公开</td><td>按照申请人的要求提供所申请的全部政府信息</td></tr>
<tr><td>2</td><td>部分公开</td><td>申请的内容可以区分处理的，只计这一情形</td></tr>
<tr><td>3</td><td>重复申请</td><td>行政机关已就申请作出答复，申请人再次申请</td></tr>
<tr><td>4</td><td>尚未审结</td><td>统计期限内没有作出决定或者判决的案件</td></tr>
</tbody></table>
`;

/** The report of a town under that of its county. */
const ANOTHER = `<h1>云溪县双河镇人民政府2018年政府信息公开工作年度报告</h1>
<h2>一、总体情况</h2><p>我镇按照要求公开政府信息。</p>
<h2>二、主动公开政府信息情况</h2><p>无。</p>
<h2>三、收到和处理政府信息公开申请情况</h2><p>无。</p>
<h2>四、政府信息公开行政复议、行政诉讼情况</h2>
<table><tbody>
<tr><td>类型</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>
<tr><td>行政复议</td><td>1</td><td>0</td><td>0</td><td>0</td><td>9</td></tr>
</tbody></table>
<h2>五、存在的主要问题及改进情况</h2><p>继续改进。</p>
<h2>六、其他需要报告的事项</h2><p>无。</p>
`;
