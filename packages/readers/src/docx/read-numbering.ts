import type { ListLevel, WordList } from '../word/list-numbers.ts';
import type { Styles } from './read-styles.ts';
import { readXml } from './read-xml.ts';

/** The lists that paragraphs refer to, by their ids. */
export type Lists = ReadonlyMap<string, WordList>;

interface Levels {
  levels: Map<number, ListLevel>;
  /** The style of lists whose levels these are. */
  style?: string;
}

interface Use {
  levels: string;
  own: Map<number, ListLevel>;
  restarts: Map<number, number>;
}

/** Reads `word/numbering.xml`; what is broken or absent has no lists. */
export function readNumbering(xml: string | undefined, prefix: string, styles: Styles): Lists {
  const reader = new NumberingReader();
  if (xml !== undefined) {
    readXml(xml, {
      open: (name, attributes) => {
        if (!name.startsWith(prefix)) return;
        const get = (attribute: string) => attributes[`${prefix}${attribute}`];
        reader.visit[name.slice(prefix.length)]?.(get);
      },
      close: (name) => reader.close(name.slice(prefix.length)),
    });
  }
  const lists = new Map<string, WordList>();
  for (const [id, use] of reader.uses) lists.set(id, reader.resolve(use, styles));
  return lists;
}

type Get = (attribute: string) => string | undefined;

class NumberingReader {
  readonly uses = new Map<string, Use>();
  readonly #all = new Map<string, Levels>();
  #levels: Levels = { levels: new Map() };
  #use: Use | undefined;
  #level: ListLevel = newLevel();
  /** The level that a list begins anew or writes in its own way. */
  #overridden = 0;

  readonly visit: Readonly<Record<string, (get: Get) => void>> = {
    abstractNum: (get) => {
      this.#levels = { levels: new Map() };
      this.#all.set(get('abstractNumId') ?? '', this.#levels);
    },
    numStyleLink: (get) => {
      this.#levels.style = get('val') ?? '';
    },
    num: (get) => {
      this.#use = { levels: '', own: new Map(), restarts: new Map() };
      this.uses.set(get('numId') ?? '', this.#use);
    },
    abstractNumId: (get) => {
      if (this.#use) this.#use.levels = get('val') ?? '';
    },
    lvlOverride: (get) => {
      this.#overridden = Number(get('ilvl'));
    },
    startOverride: (get) => {
      this.#use?.restarts.set(this.#overridden, Number(get('val')));
    },
    lvl: (get) => {
      this.#level = newLevel();
      (this.#use?.own ?? this.#levels.levels).set(Number(get('ilvl')), this.#level);
    },
    start: (get) => {
      this.#level.start = Number(get('val'));
    },
    numFmt: (get) => {
      this.#level.format = get('val') ?? 'decimal';
    },
    lvlText: (get) => {
      this.#level.text = get('val') ?? '';
    },
    lvlRestart: (get) => {
      this.#level.goesOn = get('val') === '0';
    },
    isLgl: (get) => {
      this.#level.isLegal = !/^(?:0|false|off)$/.test(get('val') ?? '1');
    },
  };

  close(name: string): void {
    if (name === 'num') this.#use = undefined;
  }

  resolve({ levels, own, restarts }: Use, styles: Styles): WordList {
    let counter = levels;
    const { style } = this.#all.get(counter) ?? {};
    if (style !== undefined) counter = this.uses.get(styles.listOf(style) ?? '')?.levels ?? counter;
    return { counter, levels: new Map([...(this.#all.get(counter)?.levels ?? []), ...own]), restarts };
  }
}

function newLevel(): ListLevel {
  return { start: 0, format: 'decimal', text: '', isLegal: false, goesOn: false };
}
