/** A page by itself: no script, nothing that is loaded, and text only. */
export function pageShell(title: string, lang: string, body: string): string {
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --quiet: #777; --warning: #9a6700; --info: #0969da; --gone: #ffebe9; --new: #dafbe1; }
@media (prefers-color-scheme: dark) { :root { --warning: #d29922; --info: #58a6ff; --gone: #5a1e1e; --new: #12361f; --quiet: #999; } }
body { font: 15px/1.6 system-ui, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; margin: 0; }
main { max-width: 72rem; margin: auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
table { border-collapse: collapse; margin: .5rem 0; width: 100%; } th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.source, .rule { color: var(--quiet); font-size: .85em; overflow-wrap: anywhere; }
.warning { color: var(--warning); font-weight: 600; } .info { color: var(--info); font-weight: 600; } .undecided { color: var(--quiet); font-weight: 600; }
ul { padding-left: 1.25rem; } li { margin: .25rem 0; }
del { background: var(--gone); text-decoration-color: var(--quiet); } ins { background: var(--new); text-decoration: none; }
details { margin: .25rem 0; } summary { cursor: pointer; }
svg { vertical-align: middle; } svg text { font-size: 9px; fill: var(--quiet); } svg polyline { fill: none; stroke: var(--info); stroke-width: 1.5; } svg circle { fill: var(--info); } svg circle.outlier { fill: var(--warning); }
@media print { main { max-width: none; padding: 0; } details { break-inside: avoid; } }
`;
