import type { Origin, Run } from './blocks.ts';
import { foldCells } from './fold-cells.ts';
import { foldRadicals } from './fold-radicals.ts';
import { foldSpace } from './fold-space.ts';

/** Gathers the text of one block from its text nodes, white space folded across them. */
export class InlineText {
  /** Joined once, at the end: looking at the end of a growing string costs its whole length each time. */
  #parts: string[] = [];
  #length = 0;
  #runs: Run[] = [];
  /** Nothing stands there yet, or a space does. */
  #spaced = true;

  add(data: string, origin: Origin): void {
    const folded = PLAIN.test(data) ? data : foldRadicals(foldSpace(data));
    const added = this.#spaced && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (added === '') return;
    this.#runs.push({ start: this.#length, origin });
    this.#push(added);
  }

  /** Adds a line of cells between tabs. */
  addCells(line: string, origin: Origin): void {
    this.#runs.push({ start: this.#length, origin });
    this.#push(foldCells(line));
  }

  /** A break between words that no text node holds. */
  space(): void {
    if (!this.#spaced) this.#push(' ');
  }

  /** The text so far, trimmed; starts anew. Undefined where there is none. */
  take(): { text: string; runs: Run[] } | undefined {
    if (this.#length === 0) return undefined;
    const text = this.#parts.join('').replace(/ $/, '');
    const runs = this.#runs.filter((run) => run.start < text.length);
    this.#parts = [];
    this.#length = 0;
    this.#runs = [];
    this.#spaced = true;
    return text.trim() === '' ? undefined : { text, runs };
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#spaced = text.endsWith(' ');
  }
}

/** Nothing to fold: most of a page, told by one look instead of three. */
const PLAIN = /^[!-~\u3001-\u3163\u3165-\u9FFF\uFF01-\uFF5E]*$/;
