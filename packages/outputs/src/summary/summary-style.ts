/** The look of the summary page, on a screen of any width and on paper. */
export const SUMMARY_STYLE = `
*{box-sizing:border-box}
body{margin:0;color:#1b1b1b;background:#fff;font:15px/1.6 system-ui,"Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif}
main{display:flex;flex-direction:column;max-width:1080px;margin:0 auto;padding:1em}
#overview{order:-1}
h1{margin:.2em 0;font-size:1.5em}
h2{margin:1.4em 0 .4em;font-size:1.15em}
figure{margin:1em 0}
figcaption{font-weight:600}
figure{overflow-x:auto}
svg{display:block;min-width:560px;max-width:100%;height:auto}
.bodies th:first-child{min-width:9em}
.wide{overflow-x:auto}
table{margin:.6em 0;border-collapse:collapse;font-size:.85em}
caption{padding:.3em 0;text-align:left;font-weight:600}
td,th{padding:.15em .5em;border:1px solid #ccc;text-align:right;vertical-align:top;font-weight:400}
tr>th:first-child{text-align:left;max-width:22em}
.bodies td,.bodies th,.words td{text-align:left}
.bodies a{white-space:nowrap}
.words td:first-child{text-align:right}
a{color:#1a5fb4}
main>details{margin:.3em 0;border:1px solid #ccc;border-left:5px solid #7a7a7a;border-radius:4px}
main>details.good{border-left-color:#2e7d46}
main>details.bad{border-left-color:#b3372c}
main>details.doubtful{border-left-color:#c08a00}
main>details[hidden]{display:none}
main>details>div{padding:0 .8em .6em;overflow-x:auto}
summary{padding:.35em .8em;cursor:pointer}
summary:focus-visible,a:focus-visible,button:focus-visible{outline:3px solid #1a5fb4;outline-offset:1px}
small{color:#555}
ol,ul{padding-left:1.6em}
li{margin:.5em 0;overflow-wrap:anywhere}
li p{margin:.15em 0 .15em 1em}
.sum{font-size:.9em}
li.error>b{color:#b3372c}
li.warning>b{color:#8a6100}
li.info>b{color:#444}
mark{background:#fbd5d0;color:inherit}
td.e{background:#fbd5d0;font-weight:600}
td.w{background:#fdebc0}
td.u{background:#eee;color:#555}
td i{display:block;color:#b3372c;font-size:.85em;font-style:normal;white-space:nowrap}
td.w i{color:#7a5600}
.tools{display:flex;flex-wrap:wrap;gap:.6em;align-items:center}
.tools[hidden]{display:none}
button{padding:.3em .9em;font:inherit}
@media (max-width:600px){main{padding:.5em}td,th{padding:.1em .3em}}
@media print{svg{min-width:0}@page{size:A4;margin:14mm}body{font-size:11px}main{display:block;max-width:none;padding:0}.tools,.list{display:none}main>details,figure{break-inside:avoid-page}main>details[open]{break-inside:auto}tr{break-inside:avoid}a{text-decoration:none}.wide,main>details>div{overflow:visible}}
`.replaceAll('\n', '');
