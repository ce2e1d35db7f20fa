import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const OUTPUT = fileURLToPath(new URL('../.output/', import.meta.url));

describe.each(['chrome-mv3', 'firefox-mv3'])('the build for %s', (name) => {
  const folder = join(OUTPUT, name);
  const readManifest = async () => JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));

  it.each([
    ['content-scripts/detector.js', 10_000],
    ['report.js', 80_000],
    ['card.js', 80_000],
  ])('keeps %s under %d bytes', async (file, limit) => {
    expect((await stat(join(folder, file))).size).toBeLessThanOrEqual(limit);
  });

  it.each(['content-scripts/detector.js', 'report.js', 'card.js'])(
    'has no zod and no non-character in %s',
    async (file) => {
      const script = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, file)));
      expect(script).not.toMatch(/zod|new Function|[\uFDD0-\uFDEF\uFFFE\uFFFF]/i);
    },
  );

  it('asks for no more than it needs', async () => {
    const manifest = await readManifest();
    const own = name === 'chrome-mv3' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', ...own, 'storage'].toSorted());
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([
      ['*://*.gov.cn/*'],
    ]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(JSON.stringify(manifest.content_security_policy)).not.toMatch(/unsafe|http/);
  });

  it('says every word of the manifest in both languages', async () => {
    const used = JSON.stringify(await readManifest()).match(/(?<=__MSG_)\w{1,40}(?=__)/g) ?? [];
    for (const locale of await readdir(join(folder, '_locales'))) {
      const words = JSON.parse(await readFile(join(folder, '_locales', locale, 'messages.json'), 'utf8'));
      expect(Object.keys(words)).toEqual(expect.arrayContaining([...new Set(used)]));
    }
    expect((await readdir(join(folder, '_locales'))).toSorted()).toEqual(['en', 'zh_CN']);
  });
});
