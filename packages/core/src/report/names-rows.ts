import type { Block } from '../document/blocks.ts';
import { labelKey } from './label.ts';
import type { Label, TableTemplate } from './template.ts';

/**
 * Whether the document holds the labels of a table, most of its rows and of its columns: then the table is there, though it
 * could not be read. A sentence may name a few.
 */
export function namesRows(blocks: readonly Block[], { rows }: TableTemplate): boolean {
  const words = wordsOf(blocks);
  const isThere = (labels: readonly Label[]) => {
    const keys = new Set(labels.map(({ zh }) => labelKey(zh)).filter((key) => key.length >= SHORTEST));
    return [...keys].filter((key) => words.hold(key)).length * 2 > keys.size;
  };
  return (
    isThere(rows.map(({ label }) => label)) &&
    isThere(rows.flatMap(({ columns }) => columns.map(({ label }) => label)))
  );
}

/** 其他 may stand anywhere. */
const SHORTEST = 4;

/** Asked of each table that was not found. */
function wordsOf(blocks: readonly Block[]): Words {
  const words = WORDS.get(blocks) ?? new Words(blocks);
  WORDS.set(blocks, words);
  return words;
}

const WORDS = new WeakMap<readonly Block[], Words>();

/** All that a document says, as labels are compared; bounded, since no report is longer. */
class Words {
  readonly #printed: string;
  /** The characters that are there: a label without one of them is not, and need not be looked for. */
  readonly #characters = new Uint8Array(65_536);
  #folded: string | undefined;

  constructor(blocks: readonly Block[]) {
    const parts = blocks.flatMap((block) => {
      if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text];
      return block.kind === 'table' ? block.cells.map(({ text }) => text) : [];
    });
    this.#printed = parts.join('').slice(0, LONGEST);
    const plain = this.#printed.normalize('NFKC');
    for (let i = 0; i < plain.length; i += 1) this.#characters[plain.charCodeAt(i)] = 1;
  }

  hold(key: string): boolean {
    for (let i = 0; i < key.length; i += 1) if (this.#characters[key.charCodeAt(i)] === 0) return false;
    this.#folded ??= labelKey(this.#printed);
    return this.#folded.includes(key);
  }
}

const LONGEST = 200_000;
