import {
  closeSync,
  createReadStream,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import type { ReportResult } from '@gouji/core';
import { type Brief, briefOf } from './brief.ts';
import { type JournalMark, keyOf } from './journal-line.ts';
import { readLines } from './read-lines.ts';

/** Where a result stands, and what has to be known of it without reading it again. */
export interface Entry {
  offset: number;
  length: number;
  digest: string | null;
  settings: string;
  brief: Brief;
}

/**
 * The results of a run, a line each, in a file that only grows while the run lasts: whatever ends it, at most the last
 * line is lost.
 */
export class Journal {
  readonly #file: string;
  #descriptor: number;
  #end = 0;
  /** By key; of several lines of one document the last. */
  readonly entries = new Map<string, Entry>();

  private constructor(file: string) {
    this.#file = file;
    this.#descriptor = openSync(file, 'a+');
  }

  /** Opens the journal of an earlier run, or a new one. What a killed run left torn at its end is cut off. */
  static async open(file: string): Promise<Journal> {
    const journal = new Journal(file);
    for await (const { text, offset, length, isWhole } of readLines(createReadStream(file))) {
      if (isWhole) {
        journal.#end = offset + length;
        journal.#index(text, offset, length);
      }
    }
    ftruncateSync(journal.#descriptor, journal.#end);
    return journal;
  }

  /** A line that is no result is passed over, and is gone when the journal is put in order. */
  #index(text: string, offset: number, length: number): void {
    const line = parse(text);
    if (!line) return;
    const { settings, name } = line.journal;
    const entry = { offset, length, digest: line.digest, settings, brief: briefOf(line) };
    this.entries.set(keyOf(line.source, name), entry);
  }

  append(key: string, line: Uint8Array, facts: Omit<Entry, 'offset' | 'length'>): void {
    for (let written = 0; written < line.length; ) written += writeSync(this.#descriptor, line, written);
    this.entries.set(key, { ...facts, offset: this.#end, length: line.length });
    this.#end += line.length;
  }

  /** Leaves exactly these documents in the file, once each and in this order, whatever way the runs took. */
  putInOrder(keys: readonly string[]): void {
    const kept = keys.flatMap((key) => this.entries.get(key) ?? []);
    let end = 0;
    const isInOrder = kept.every(({ offset, length }) => {
      const follows = offset === end;
      end += length;
      return follows;
    });
    if (isInOrder && end === this.#end) return;
    const part = `${this.#file}.part`;
    copy(this.#descriptor, kept, part);
    closeSync(this.#descriptor);
    renameSync(part, this.#file);
    this.#descriptor = openSync(this.#file, 'a+');
    this.#end = end;
    this.#moveTo(keys);
  }

  #moveTo(keys: readonly string[]): void {
    const wanted = new Set(keys);
    for (const key of this.entries.keys()) if (!wanted.has(key)) this.entries.delete(key);
    let offset = 0;
    for (const key of keys) {
      const entry = this.entries.get(key);
      if (!entry) continue;
      entry.offset = offset;
      offset += entry.length;
    }
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

type Line = ReportResult & JournalMark;

function parse(text: string): Line | null {
  try {
    const line = JSON.parse(text);
    return typeof line?.source === 'string' && Array.isArray(line.findings) && line.journal ? line : null;
  } catch {
    return null;
  }
}

function copy(from: number, entries: readonly Entry[], to: string): void {
  const target = openSync(to, 'w');
  for (const { offset, length } of entries) {
    const line = Buffer.allocUnsafe(length);
    for (let read = 0; read < length; ) {
      const bytes = readSync(from, line, read, length - read, offset + read);
      if (bytes === 0) throw new Error('The journal was shortened by somebody else.');
      read += bytes;
    }
    for (let written = 0; written < length; ) written += writeSync(target, line, written);
  }
  closeSync(target);
}
