/**
 * The streams of an OLE compound file ([MS-CFB]): a file system of sectors, chained by a table. What leads out of the
 * file, or in a circle, throws.
 */
export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  /** Where the sectors of the table of chains begin. */
  readonly #table: number[];
  readonly #entries = new Map<string, Entry>();
  /** Holds what is smaller than a sector, in small sectors of its own. */
  readonly #small: { content: Uint8Array; next: DataView; limit: number };

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.#view.getUint16(0x1e, true);
    if (shift !== 9 && shift !== 12) throw new RangeError('sectors of an unknown size');
    this.#sectorSize = 2 ** shift;
    this.#table = this.#listTable();
    const directory = this.#follow(this.#view.getUint32(0x30, true));
    const root = readEntry(directory, 0);
    const next = this.#follow(this.#view.getUint32(0x3c, true));
    this.#small = {
      content: root.size > 0 ? this.#follow(root.start) : new Uint8Array(0),
      next: viewOf(next),
      limit: this.#view.getUint32(0x38, true),
    };
    this.#listEntries(directory, root.child);
  }

  /** A stream at the top, not one of an object in the document; null where there is none. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name.toUpperCase());
    if (!entry) return null;
    const { start, size } = entry;
    if (size === 0) return new Uint8Array(0);
    const content = size < this.#small.limit ? this.#followSmall(start) : this.#follow(start);
    if (content.length < size) throw new RangeError('a stream that ends too soon');
    return content.subarray(0, size);
  }

  /** The header names the first 109 sectors of the table, sectors of their own the rest. */
  #listTable(): number[] {
    const sectors: number[] = [];
    const most = this.#bytes.length / this.#sectorSize;
    const add = (from: number, count: number) => {
      for (let i = 0; i < count; i += 1) {
        const sector = this.#view.getUint32(from + i * 4, true);
        if (sector < LAST) sectors.push(this.#offset(sector));
      }
    };
    add(0x4c, 109);
    const each = this.#sectorSize / 4 - 1;
    let sector = this.#view.getUint32(0x44, true);
    for (let steps = 0; sector < LAST; steps += 1) {
      if (steps > most) throw new RangeError('a circle');
      const at = this.#offset(sector);
      add(at, each);
      sector = this.#view.getUint32(at + each * 4, true);
    }
    return sectors;
  }

  #offset(sector: number): number {
    return (sector + 1) * this.#sectorSize;
  }

  /** The sectors of a chain, one after the other. */
  #follow(start: number): Uint8Array {
    const size = this.#sectorSize;
    const each = size / 4;
    return join(start, this.#bytes.length / size, (sector) => {
      const at = this.#offset(sector);
      const table = this.#table[Math.floor(sector / each)];
      if (at >= this.#bytes.length || table === undefined) throw new RangeError('a sector out of the file');
      return {
        part: this.#bytes.subarray(at, at + size),
        next: this.#view.getUint32(table + (sector % each) * 4, true),
      };
    });
  }

  #followSmall(start: number): Uint8Array {
    const { content, next } = this.#small;
    return join(start, content.length / SMALL, (sector) => ({
      part: content.subarray(sector * SMALL, (sector + 1) * SMALL),
      next: next.getUint32(sector * 4, true),
    }));
  }

  /** The entries of one storage are a tree. */
  #listEntries(directory: Uint8Array, top: number): void {
    const met = new Set<number>();
    const open = [top];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (index === NONE || met.has(index)) continue;
      met.add(index);
      const entry = readEntry(directory, index);
      if (entry.isStream) this.#entries.set(entry.name.toUpperCase(), entry);
      open.push(entry.left, entry.right);
    }
  }
}

interface Entry {
  name: string;
  isStream: boolean;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/** Sectors from here on are none: the end of a chain, or free. */
const LAST = 0xfffffffa;
const NONE = 0xffffffff;
const SMALL = 64;
const ENTRY = 128;

function readEntry(directory: Uint8Array, index: number): Entry {
  const view = viewOf(directory.subarray(index * ENTRY, (index + 1) * ENTRY));
  const length = Math.max(0, Math.min(31, view.getUint16(0x40, true) / 2 - 1));
  let name = '';
  for (let i = 0; i < length; i += 1) name += String.fromCharCode(view.getUint16(i * 2, true));
  return {
    name,
    isStream: view.getUint8(0x42) === 2,
    left: view.getUint32(0x44, true),
    right: view.getUint32(0x48, true),
    child: view.getUint32(0x4c, true),
    start: view.getUint32(0x74, true),
    size: view.getUint32(0x78, true),
  };
}

function join(
  start: number,
  most: number,
  read: (sector: number) => { part: Uint8Array; next: number },
): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let sector = start; sector < LAST; ) {
    if (parts.length > most) throw new RangeError('a circle');
    const { part, next } = read(sector);
    parts.push(part);
    sector = next;
  }
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
