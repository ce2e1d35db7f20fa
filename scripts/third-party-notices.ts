import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The licences of what a bundle holds of others, which their terms ask to travel with it.
 *
 * @param modules the files that were bundled; what stands in no `node_modules` is our own
 */
export function thirdPartyNotices(modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap((file) => packageFolder(file) ?? []));
  const notices = [...folders].map(readNotice).sort();
  return `This product contains the software below, each under its own licence.\n\n${notices.join(`\n${'-'.repeat(78)}\n\n`)}`;
}

/** The folder of the package in which a module stands. */
function packageFolder(file: string): string | null {
  const parts = path.resolve(file.replace(/^\0+/, '').split('?')[0]!).split(path.sep);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return null;
  const names = parts[at + 1]?.startsWith('@') ? 2 : 1;
  const folder = parts.slice(0, at + 1 + names).join(path.sep);
  return existsSync(path.join(folder, 'package.json')) ? folder : null;
}

function readNotice(folder: string): string {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const { name, version, license, author } = about;
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
  const by = typeof author === 'string' ? author : author?.name;
  // Some publish the name of their licence alone.
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Copyright ${by ?? name}`;
  if (!file && !license) throw new Error(`${name} states no licence`);
  return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`;
}
