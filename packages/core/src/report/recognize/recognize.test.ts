import { parse5Adapter, parseHtml } from '@gouji/readers';
import { baseReport, parseExample, patchReport, renderHtml, renderText } from '@gouji/testing';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../check.ts';
import { readText } from '../../document/read-text.ts';
import { readTree } from '../../document/read-tree.ts';
import { TEMPLATES } from '../template.ts';

/** Reason and findings of a page; a fragment is put between what every page of a site has. */
function check(html: string) {
  const page = html.startsWith('<!DOCTYPE') ? html : inSite(html);
  const result = checkReport(readTree(parseHtml(page)!, parse5Adapter), { source: 'page' });
  return { code: result.reason?.code ?? null, findings: result.findings };
}

function inSite(content: string): string {
  return `<!DOCTYPE html><html><head><title>某某县人民政府</title></head><body>
    <ul><li><a href="/">首页</a></li><li><a href="/zn/">政府信息公开指南</a></li><li><a href="/zd/">政府信息公开制度</a></li>
    <li><a href="/nb/">政府信息公开年报</a></li></ul><div>${content}</div>
    <p>主办单位：某某县人民政府办公室</p></body></html>`;
}

const table = (...rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const reportTitle = '某某县水务局2022年政府信息公开工作年度报告';

/** The report with nothing in its tables and no word in its sections. */
function blankForm() {
  const base = baseReport();
  const cells = Object.fromEntries(Object.keys(base.cells).map((id) => [id, '']));
  const sections = Object.fromEntries(base.sections.map(({ number }) => [number, { paragraphs: [] }]));
  return patchReport(base, { cells, sections, preamble: [] });
}

const LOOK_ALIKES: Record<string, [html: string, code: string]> = {
  'annual form of a website': [
    `<h1>某某县政府网站工作年度报表（2022年度）</h1>${table(
      ['网站名称', '某某县人民政府门户网站'],
      ['首页网址', 'http://www.example.gov.cn'],
      ['主办单位', '某某县人民政府办公室'],
      ['独立用户访问总量', '120345'],
      ['网站总访问量', '893204'],
    )}`,
    'related-form',
  ],
  'the same without a title': [
    table(
      ['网站名称', '某县政府网'],
      ['首页网址', 'http://x'],
      ['网站标识码', '33'],
      ['总访问量（单位：次）', '12'],
    ),
    'related-form',
  ],
  'statistics of half a year, in the same tables': [
    renderHtml(patchReport(baseReport(), { title: '德清县人民政府2022年上半年政府信息公开情况统计' })),
    'related-form',
  ],
  'statistics of a quarter': [
    `<h1>2022年第三季度政府信息公开工作统计表</h1>${table(['指标', '数量'], ['主动公开', '35'], ['依申请公开', '2'])}`,
    'related-form',
  ],
  'report of a school on its school year': [
    '<h1>某某县实验中学2021-2022学年信息公开工作年度报告</h1><h2>一、概述</h2><p>本学年学校按照要求公开办学信息共86条。</p><h2>二、主动公开情况</h2><p>通过校园网公开。</p>',
    'related-form',
  ],
  'report on the rule of law': [
    '<h1>某某县2022年法治政府建设年度报告</h1><h2>一、总体情况</h2><p>全年办理行政复议案件31件，行政诉讼案件12件，政府信息公开申请40件。</p><h2>二、存在的问题</h2><p>执法能力有待提高。</p>',
    'not-a-report',
  ],
  'notice on how to write the reports': [
    `<h1>关于做好2022年政府信息公开工作年度报告编制和发布工作的通知</h1><p>各乡镇人民政府、县政府各部门：请于1月31日前报送。</p>
     <p><a href="/f/1.docx">附件：某某单位2022年政府信息公开工作年度报告（格式）.docx</a></p>`,
    'not-a-report',
  ],
  'notice with the blank form': [
    renderHtml(patchReport(baseReport(), { title: '关于印发政府信息公开工作年度报告格式的通知' })),
    'not-a-report',
  ],
  'list of years': [
    `<h2>政府信息公开年报</h2><ul>${[2024, 2023, 2022].map((year) => `<li><a href="/${year}.html">${year}年度</a></li>`).join('')}</ul>`,
    'list-page',
  ],
  'list whose titles are cut short': [
    `<ul>${[2024, 2023].map((year) => `<li><a href="/${year}.html">某某县${year}年政府信息公开…</a></li>`).join('')}</ul>`,
    'list-page',
  ],
  'list in a table': [
    table(
      ...[2024, 2023, 2022].map((year) => [`某某县${year}年政府信息公开工作年度报告`, `${year + 1}-01-20`]),
    ),
    'list-page',
  ],
  'report as one picture with its words': [
    `<h1>图解：某某县2022年政府信息公开工作年度报告</h1><p><img src="/a.png"><img src="/b.png"></p>`,
    'companion',
  ],
  'which bodies have published theirs': [
    '<h1>某某县各部门2022年政府信息公开工作年度报告公布情况</h1><p>各部门均已按时公布。</p>',
    'companion',
  ],
  'the form itself': [renderHtml(blankForm()).replace(/德清县人民政府|2022年/g, ''), 'blank-form'],
  'UTF-8 shown as GBK': [
    '<h1>鏌愭煇鍘夸汉姘戞斂搴�2022骞存斂搴滀俊鎭叕寮€宸ヤ綔骞村害鎶ュ憡</h1><p>琛屾斂鏈哄叧锛屽叡鏀跺埌鐢宠25浠躲€�</p>',
    'garbled',
  ],
  'characters lost': [`<h1>${'?'.repeat(30)}2022${'?'.repeat(20)}</h1><p>${'?'.repeat(400)}</p>`, 'garbled'],
  'list of reports': [
    `<ul>${['教育局', '水务局', '民政局', '统计局', '司法局']
      .map(
        (name) =>
          `<li><a href="/${name}.pdf">某某县${name}2022年政府信息公开工作年度报告</a> 2023-01-20</li>`,
      )
      .join('')}</ul>`,
    'list-page',
  ],
  'news that quotes the figures': [
    '<h1>某某县发布2022年政府信息公开工作年度报告</h1><p>记者获悉，某某县近日发布年度报告。报告显示，去年全县新收政府信息公开申请713件，办结718件，结转31件，予以公开294件。</p><p><img src="/a.jpg"></p>',
    'not-a-report',
  ],
  'explanation of a report': [
    '<h1>《某某县2022年政府信息公开工作年度报告》解读</h1><p>一、编制背景</p><p>根据条例编制。</p><p>二、主要内容</p><p>报告分六个部分。</p>',
    'companion',
  ],
  'results of an assessment': [
    '<h1>2022年全县政务公开工作考核结果的通报</h1><p>考核结果如下。</p>',
    'not-a-report',
  ],
  'any other page': ['<h1>某某县水务局简介</h1><p>本局负责全县水利工作。</p>', 'not-a-report'],
  nothing: ['', 'not-a-report'],
  'report for 2018': [
    `<h1>某某县2018年政府信息公开工作年度报告</h1><p>一、概述</p><p>工作平稳。</p><p>二、主动公开政府信息情况</p>${table(
      ['统计指标', '单位', '统计数'],
      ['一、主动公开情况', '', ''],
      ['（一）主动公开政府信息数', '条', '3320'],
      ['三、依申请公开情况', '', ''],
      ['（一）收到申请数', '件', '16'],
    )}`,
    'older-format',
  ],
  'page that links to the report': [
    `<h1>${reportTitle}</h1><p>发布日期：2023-01-20</p><p>附件：<a href="/upload/nb.pdf">点击下载</a></p>`,
    'attachment-only',
  ],
  'page that links to the report by its name alone': [
    `<p>发布日期：2023-01-20</p><p><a href="/upload/1.docx">${reportTitle}.docx</a></p>`,
    'attachment-only',
  ],
  'page that shows the report in a viewer': [
    `<h1>${reportTitle}</h1><p>发布日期：2023-01-20</p><iframe src="/pdfjs/web/viewer.html?file=/upload/nb.pdf"></iframe>`,
    'attachment-only',
  ],
  'report whose tables are all pictures': [
    renderHtml(
      parseExample('table disclosure: image\ntable applications: image\ntable review: image').report,
    ),
    'image-only',
  ],
  'report that is pictures only': [
    `<h1>${reportTitle}</h1><p><img src="/1.jpg"></p><p><img src="/2.jpg"></p><p><img src="/3.jpg"></p>`,
    'image-only',
  ],
};

describe('what is no report gets its reason and no finding', () => {
  test.each(Object.entries(LOOK_ALIKES))('%s', (_, [html, code]) => {
    expect(check(html)).toEqual({ code, findings: [] });
  });
});

describe('a report is checked though a part of it is missing', () => {
  test.each([
    ['a section', 'section 6: (none)'],
    ['three sections', 'section 1: (none)\nsection 5: (none)\nsection 6: (none)'],
    ['two tables', 'table disclosure: missing\ntable review: missing'],
    ['every table', 'table disclosure: missing\ntable applications: missing\ntable review: missing'],
    ['two tables are pictures', 'table disclosure: image\ntable review: image'],
    ['its name', 'title: 公告'],
    ['nothing, but the form is of another year', 'template: 2019\nyear: 2022'],
  ])('%s', (_, example) => {
    expect(check(renderHtml(parseExample(example).report)).code).toBeNull();
  });

  test('links to the reports of other years do not matter', () => {
    const others = '<p><a href="/2021.pdf">某某县水务局2021年政府信息公开工作年度报告</a></p>';
    const html = renderHtml(baseReport()).replace('</body>', `${others}</body>`);
    expect(check(html)).toEqual({ code: null, findings: [] });
  });

  test('a link to a notice above the report does not matter', () => {
    const notice = '<p><a href="/1.html">关于做好2022年政府信息公开工作年度报告编制工作的通知</a></p>';
    const menu = '<p><a href="/a">首页</a> | <a href="/b">2022年政务公开工作要点</a></p>';
    const html = renderHtml(baseReport()).replace('<body>', `<body>${notice}${menu}`);
    const untitled = html
      .replaceAll(/<title>.*?<\/title>|<meta name="ArticleTitle"[^>]*>/g, '')
      .replaceAll(/(<\/?)h\d/g, '$1p');
    expect(check(untitled)).toEqual({ code: null, findings: [] });
  });

  test('as flattened text', () => {
    for (const id of Object.keys(TEMPLATES) as ('2019' | '2021')[]) {
      const result = checkReport(readText(renderText(baseReport(id))), { source: 'text' });
      expect(result.status).toBe('checked');
    }
  });
});

test('a report whose tables were left blank is one all the same', () => {
  const base = baseReport();
  const cells = Object.fromEntries(Object.keys(base.cells).map((id) => [id, '']));
  expect(check(renderHtml(patchReport(base, { cells }))).code).toBe(null);
});

test('what is said of a document names its title, the years of a list, the likely encoding', () => {
  const say = (content: string) => {
    const result = checkReport(readTree(parseHtml(inSite(content))!, parse5Adapter), { source: 'page' });
    return result.reason!.message;
  };
  expect(say(`<h1>${reportTitle}</h1><p>全文见附图。</p>`)).toContain(reportTitle);
  const [years] = LOOK_ALIKES['list of years']!;
  expect(say(years)).toContain('2022、2023、2024');
  const [garbled] = LOOK_ALIKES['UTF-8 shown as GBK']!;
  expect(say(garbled)).toMatch(/UTF-8.*GBK/);
});

const COMMENTARY = `<h2>《德清县人民政府2022年政府信息公开工作年度报告》解读</h2>
  <p>一、总体情况</p><p>2022年，共收到政府信息公开申请999件，办结998件。</p><p>二、主要特点</p><p>内容更全。</p>`;

test.each([
  ['above', '<div class="article">', (mark: string) => `${COMMENTARY}${mark}`],
  ['below', '<div class="share">', (mark: string) => `${COMMENTARY}${mark}`],
])('a commentary %s a report is no part of it', (_, mark, put) => {
  const { code, findings } = check(renderHtml(baseReport()).replace(mark, put));
  expect(code).toBe(null);
  expect(findings).toEqual([]);
});
