import type { Origin, Run } from './blocks.ts';
import { foldRadicals } from './fold-radicals.ts';
import { foldSpace } from './fold-space.ts';

/** Gathers the text of one block from its text nodes, white space folded across them. */
export class InlineText {
  #text = '';
  #runs: Run[] = [];

  add(data: string, origin: Origin): void {
    const folded = foldRadicals(foldSpace(data));
    const added = this.#text === '' || this.#text.endsWith(' ') ? folded.replace(/^ /, '') : folded;
    if (added === '') return;
    this.#runs.push({ start: this.#text.length, origin });
    this.#text += added;
  }

  /** A break between words that no text node holds. */
  space(): void {
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
  }

  /** The text so far, trimmed; starts anew. Undefined where there is none. */
  take(): { text: string; runs: Run[] } | undefined {
    const text = this.#text.trimEnd();
    const runs = this.#runs.filter((run) => run.start < text.length);
    this.#text = '';
    this.#runs = [];
    return text === '' ? undefined : { text, runs };
  }
}
