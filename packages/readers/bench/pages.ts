import { findLook, PLAIN, renderHtml, sampleReport } from '@gouji/testing';

/** A page that is measured. */
export interface BenchPage {
  name: string;
  html: string;
  /** The most that the whole check may take, as a multiple of bare parse5; null where only the time is printed. */
  limit: number | null;
}

const KB = 1024;

/** Reports as sites, editors and browsers wrap them, and a page that is none. */
export function listPages(): BenchPage[] {
  return [
    page('a report alone', alone(), null),
    page('a report with eight sentences of prose, 45 KB', fill(withProse(8), wordProse, 45 * KB), 2.5),
    page('with 900 list items', furnished(900), 1.6),
    page('with 4,800 list items', furnished(4800), 1.3),
    page('half links, half Word prose, 150 KB', halfAndHalf(150 * KB), 1.6),
    page('half links, half Word prose, 600 KB', halfAndHalf(600 * KB), 1.3),
    page('half links, half Word prose, 3 MB', halfAndHalf(3072 * KB), 1.3),
    page('style ballast, 150 KB', styled(150 * KB), 1.6),
    page('style ballast, 600 KB', styled(600 * KB), 1.3),
    page('style ballast, 3 MB', styled(3072 * KB), 0.75),
    page('saved as one file, 3 MB', embedded(3072 * KB), 0.75),
    page('with a fault, 45 KB', faulty(fill(withProse(8), wordProse, 45 * KB)), 2.5),
    page('with a fault, 150 KB', faulty(halfAndHalf(150 * KB)), 1.6),
    page('no report, 150 KB', noReport(150 * KB), 1.1),
    page('no report, 600 KB', noReport(600 * KB), 1.1),
  ];
}

function page(name: string, html: string, limit: number | null): BenchPage {
  return { name, html, limit };
}

function alone(): string {
  return renderHtml(sampleReport(1, { template: '2021' }), PLAIN);
}

const SENTENCES = [
  '全年共收到政府信息公开申请，均在法定期限内答复，没有收取任何费用。',
  '主动公开政府信息320条，其中通过门户网站公开210条，通过政务新媒体公开110条。',
  '召开新闻发布会4场，发布政策解读材料25篇，组织业务培训2次，参训人员60人次。',
  '全年更新机构职能信息12条，公开重大建设项目信息45条，公开财政预决算信息18条。',
  '政府网站总访问量达到12.6万次，较上一年增长8.5%。',
  '全年办理人大代表建议36件、政协委员提案41件，办理结果全部公开。',
  '依申请公开渠道畅通，当面、信函、网络三种方式均可提出申请。',
  '对照考核指标逐项自查，整改问题7个，完善制度3项。',
];

function withProse(count: number): string {
  const prose = SENTENCES.slice(0, count).map((sentence) => `<p>${sentence}</p>`);
  return addProse(alone(), prose.join('\n'));
}

/** After the heading of the first section. */
function addProse(html: string, prose: string): string {
  const at = html.indexOf('</', html.indexOf('总体情况'));
  const end = html.indexOf('>', at) + 1;
  return `${html.slice(0, end)}\n${prose}\n${html.slice(end)}`;
}

function furnished(items: number): string {
  return addFurniture(withProse(8), Array.from({ length: items }, (_, i) => link(i)).join('\n'));
}

function addFurniture(html: string, list: string): string {
  return html.replace(/<body[^>]*>/, (body) => `${body}<div class="nav"><ul>\n${list}\n</ul></div>`);
}

function link(i: number): string {
  const day = `${1 + (i % 12)}-${1 + (i % 28)}`;
  return `<li class="item"><a href="/art/2023/${day}/art_${i}.html" target="_blank" title="关于印发方案的通知">关于印发第${i}号实施方案的通知</a><span class="date">2023-${day}</span></li>`;
}

function wordProse(i: number): string {
  const words = SENTENCES[i % SENTENCES.length]!;
  return `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt"><span lang="EN-US" style="font-size:16.0pt;font-family:仿宋_GB2312">${words.slice(0, 12)}</span><span style="font-size:16.0pt">${words.slice(12)}<o:p></o:p></span></p>`;
}

/** So many paragraphs that the page has the size. */
function fill(html: string, write: (i: number) => string, size: number): string {
  const prose: string[] = [];
  let left = size - Buffer.byteLength(html);
  for (let i = 0; left > 0; i += 1) {
    const one = write(i);
    prose.push(one);
    left -= Buffer.byteLength(one) + 1;
  }
  return addProse(html, prose.join('\n'));
}

function halfAndHalf(size: number): string {
  const links: string[] = [];
  let left = size / 2;
  for (let i = 0; left > 0; i += 1) {
    links.push(link(i));
    left -= Buffer.byteLength(links.at(-1)!) + 1;
  }
  return fill(addFurniture(alone(), links.join('\n')), wordProse, size);
}

function styled(size: number): string {
  const report = renderHtml(sampleReport(1, { template: '2021' }), findLook('word'));
  const rule = '.article .content p.text { margin: 0 0 1em; line-height: 2; text-indent: 2em; }\n';
  const count = Math.max(0, Math.floor((size - Buffer.byteLength(report)) / rule.length));
  return report.replace('</head>', `<style>${rule.repeat(count)}</style></head>`);
}

/** Pictures and fonts as base64, as SingleFile saves them. */
function embedded(size: number): string {
  const report = withProse(8);
  const picture = `<img alt="" src="data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAA'.repeat(4000)}">\n`;
  const count = Math.max(1, Math.floor((size - Buffer.byteLength(report)) / picture.length));
  return report.replace(/<body[^>]*>/, (body) => body + picture.repeat(count));
}

function faulty(html: string): string {
  const cells = [...html.matchAll(/<td[^>]*>(?:<[^>]*>)*(\d{2,4})</g)];
  const cell = cells[Math.floor(cells.length / 3)]!;
  const at = cell.index + cell[0].length - 1 - cell[1]!.length;
  return html.slice(0, at) + String(Number(cell[1]) + 1) + html.slice(at + cell[1]!.length);
}

function noReport(size: number): string {
  const start = '<!DOCTYPE html><html><head><title>某某区人民政府 通知公告</title></head><body><ul>\n';
  const items: string[] = [];
  let left = size;
  for (let i = 0; left > 0; i += 1) {
    items.push(i % 2 === 0 ? link(i) : wordProse(i));
    left -= Buffer.byteLength(items.at(-1)!) + 1;
  }
  return `${start}${items.join('\n')}</ul></body></html>`;
}
