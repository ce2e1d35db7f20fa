import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../src/format-result.ts';

const root = path.join(import.meta.dirname, '../../..');
const main = path.join(import.meta.dirname, '../src/main.ts');
const ENGLISH = readFileSync(path.join(root, 'README.md'), 'utf8');
const CHINESE = readFileSync(path.join(root, 'README.zh-CN.md'), 'utf8');
const READMES = [
  ['README.md', ENGLISH],
  ['README.zh-CN.md', CHINESE],
] as const;

const blocks = (text: string, kind: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${kind}\n([^]*?)^\`\`\``, 'gm'))].map(([, block]) => block!);
/** The commands of the shell, less their remarks and their file. */
const commands = (text: string) =>
  blocks(text, 'sh').map((block) => block.replaceAll(/ +#.*/g, '').replaceAll('年报.html', 'report.html'));
const links = (text: string) =>
  [...text.matchAll(/\]\(([^)#]{1,200})\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !link.startsWith('README'));

describe.each(READMES)('%s', (_, text) => {
  test('shows what the command prints', () => {
    for (const block of blocks(text, 'console')) {
      const [line, ...shown] = block.split('\n');
      const argv = line!.replace('$ gouji ', '').split(' ');
      const { stdout } = spawnSync(process.execPath, ['--conditions=@gouji/source', main, ...argv], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(shown.join('\n')).toBe(stdout);
    }
  });

  test('leads with a picture, links to what is there, and names every format', () => {
    expect(text.slice(0, text.indexOf('\n## '))).toContain('](docs/screenshots/');
    expect(links(text).filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
    for (const format of FORMATS) expect(text).toContain(`\`${format}\``);
  });
});

test('both say the same: headings, tables, commands, code, links', () => {
  const skeleton = (text: string) => ({
    headings: text.match(/^#+ /gm),
    rows: text.match(/^\|/gm)!.length,
    commands: commands(text),
    code: blocks(text, 'js'),
    links: links(text).toSorted(),
  });
  expect(skeleton(CHINESE)).toEqual(skeleton(ENGLISH));
});

test('the page of the examples has each of them once', () => {
  const page = readFileSync(path.join(root, 'examples/README.md'), 'utf8');
  const documents = globSync('*/document.*', { cwd: path.join(root, 'examples') }).toSorted();
  expect(links(page)).toEqual(documents);
});
