import { createHash } from 'node:crypto';

/**
 * The page with its script and its styles in it. Its policy lets nothing be loaded: the script and the styles are known
 * by their digests, pictures are those that the page makes itself.
 */
export function makePage(js: string, css: string): string {
  // What would end the element early.
  const script = js.replace(/<(?=\/script|script|!--)/gi, '\\x3C');
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(css)}'`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>勾稽</title>
<style>${css}</style>
</head>
<body>
<script>${script}</script>
</body>
</html>
`;
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
