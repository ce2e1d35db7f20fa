import type { Block } from '../../document/blocks.ts';

/** How many characters the number of the row (序号) takes that stands before a label, where lines are so numbered. */
export function findRunningNumbers(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const running = new Map<Block, number>();
  let run: { block: Block; number: number; length: number }[] = [];
  for (const block of blocks) {
    const written = block.kind === 'paragraph' ? NUMBERED.exec(block.text) : null;
    if (!written) continue;
    const number = Number(written[1]);
    if (run.at(-1)?.number !== number - 1) run = [];
    run.push({ block, number, length: written[0].length });
    if (run.length >= FEWEST_ROWS) for (const one of run) running.set(one.block, one.length);
  }
  return running;
}

/** Table 二 has six rows. Fewer may be values that follow each other by chance. */
const FEWEST_ROWS = 5;

/** A number, and a label after a tab or a space. */
const NUMBERED = /^([1-9]\d?)[\t ](?=[\t ]{0,6}(?:[^\s\d.．、/\\—-]|\d[.．、]\s?\p{Script=Han}))/u;
