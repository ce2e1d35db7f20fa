import type { SampleReport } from '../sample-report.ts';
import { escapeHtml } from './escape-html.ts';

export interface PageOptions {
  /** As `<meta charset>` declares it. */
  charset: string;
  /** Where the page is titled otherwise than the report. */
  title: string;
  /** Where another than the body is named as the source. */
  source: string;
}

/** A page of a content management system around the markup of an article. */
export function renderPage(
  report: SampleReport,
  article: string,
  options: Partial<PageOptions> = {},
): string {
  const title = escapeHtml(options.title ?? report.title);
  const site = escapeHtml(report.body.name);
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="${options.charset ?? 'utf-8'}">
<title>${title}_${site}</title>
<meta name="SiteName" content="${site}">
<meta name="ColumnName" content="政府信息公开年报">
<meta name="ColumnType" content="政府信息公开年度报告">
<meta name="ArticleTitle" content="${title}">
<meta name="PubDate" content="${report.publishedOn} 09:30">
<meta name="ContentSource" content="${escapeHtml(options.source ?? report.body.name)}">
<link rel="stylesheet" href="/static/css/article.css">
<script src="/static/js/jquery.min.js"></script>
</head>
<body>
<div class="header"><div class="logo"><a href="/">${site}</a></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zfxxgk/">政府信息公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="position">您现在的位置：<a href="/">首页</a> &gt; <a href="/zfxxgk/">政府信息公开</a> &gt; <a href="/zfxxgk/nb/">政府信息公开年报</a></div>
<div class="article">
${article}
</div>
<div class="share"><script>var shareTitle = document.title;</script><a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></div>
<div class="footer"><p>主办单位：${site}</p><p>网站地图　联系我们</p></div>
<script>(function () { if (window.counter) { window.counter.hit(); } })();</script>
</body>
</html>
`;
}
