import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Desk } from './desk.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page. */
export async function axeOf(desk: Desk): Promise<string[]> {
  await desk.addScript(AXE);
  return desk.run(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
  }, null);
}
