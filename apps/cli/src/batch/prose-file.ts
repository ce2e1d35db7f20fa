import {
  closeSync,
  createReadStream,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { readLines } from './read-lines.ts';

/**
 * What the documents of a run say themselves, a line each, known by the digest of the document: `gouji series` compares
 * them. As the journal, it only grows while the run lasts, and loses at most its last line.
 */
export class ProseFile {
  readonly #file: string;
  readonly #descriptor: number;
  readonly #places = new Map<string, { offset: number; length: number }>();
  #end = 0;

  private constructor(file: string) {
    this.#file = file;
    this.#descriptor = openSync(file, 'a+');
  }

  static async open(file: string): Promise<ProseFile> {
    const prose = new ProseFile(file);
    for await (const { text, offset, length, isWhole } of readLines(createReadStream(file))) {
      const digest = isWhole ? digestOfLine(text) : null;
      if (digest) prose.#places.set(digest, { offset, length });
      if (isWhole) prose.#end = offset + length;
    }
    ftruncateSync(prose.#descriptor, prose.#end);
    return prose;
  }

  has(digest: string): boolean {
    return this.#places.has(digest);
  }

  append(digest: string, line: Uint8Array): void {
    if (this.has(digest)) return;
    for (let written = 0; written < line.length; ) written += writeSync(this.#descriptor, line, written);
    this.#places.set(digest, { offset: this.#end, length: line.length });
    this.#end += line.length;
  }

  /** Leaves the lines of these documents alone, and closes. */
  close(kept: ReadonlySet<string> | null): void {
    const places = [...this.#places].filter(([digest]) => kept?.has(digest));
    const isAll =
      places.length === this.#places.size &&
      places.reduce((sum, [, { length }]) => sum + length, 0) === this.#end;
    if (kept && !isAll) this.#copy(places.map(([, place]) => place));
    closeSync(this.#descriptor);
    if (kept && !isAll) renameSync(this.#part, this.#file);
  }

  get #part(): string {
    return `${this.#file}.part`;
  }

  #copy(places: readonly { offset: number; length: number }[]): void {
    const target = openSync(this.#part, 'w');
    for (const { offset, length } of places) {
      const line = Buffer.allocUnsafe(length);
      readSync(this.#descriptor, line, 0, length, offset);
      writeSync(target, line);
    }
    closeSync(target);
  }
}

/** Without parsing the whole line: the digest is its first key. */
export function digestOfLine(text: string): string | null {
  return /^\{"digest":"(sha256:[0-9a-f]{64})"/.exec(text)?.[1] ?? null;
}
