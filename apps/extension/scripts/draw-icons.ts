import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Draws every icon of the extension into `public/icon`, from the shapes below. */
const FOLDER = fileURLToPath(new URL('../public/icon/', import.meta.url));
const SIZES = [16, 32, 48, 128];

/** Two columns of figures that meet in one line: what 勾稽 means. */
function draw(ground: string, ink: string, sign: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <rect x="1" y="1" width="30" height="30" rx="7" fill="${ground}"/>
    <g fill="none" stroke="${ink}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">${sign}</g>
  </svg>`;
}

const COLUMNS = '<path d="M7 9h7M7 16h7M18 9h7M18 16h7M7 23.5h18"/>';
const TICK = '<path d="M8 17l6 6L24.5 10"/>';
const CROSS = '<path d="M10 10l12 12M22 10L10 22"/>';
const QUESTION = '<path d="M11.5 12.5a4.5 4.5 0 1 1 6.6 4c-1.5.8-2.1 1.6-2.1 3M16 24.4v.1"/>';

const ICONS = {
  app: draw('#0b57a4', '#fff', COLUMNS),
  idle: draw('#8a8f98', '#fff', COLUMNS),
  consistent: draw('#1b6e3c', '#fff', TICK),
  findings: draw('#b3261e', '#fff', CROSS),
  unread: draw('#8a5000', '#fff', QUESTION),
};

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await mkdir(FOLDER, { recursive: true });
for (const [name, svg] of Object.entries(ICONS)) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    await writeFile(`${FOLDER}${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
