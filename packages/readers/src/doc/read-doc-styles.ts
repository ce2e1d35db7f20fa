import { type DocStreams, extentOf } from './open-doc.ts';
import { applySprms, newProperties, type ParagraphProperties } from './paragraph-properties.ts';

/** What the styles of paragraphs say, by their index, what each is based on followed ([MS-DOC] 2.9.271). */
export type DocStyles = readonly (DocStyle | undefined)[];

export type DocStyle = Pick<ParagraphProperties, 'list' | 'level' | 'outline'>;

export function readDocStyles(streams: DocStreams): DocStyles {
  const { table } = streams;
  const { start, length } = extentOf(streams, STYLES);
  if (length < 8) return [];
  const count = table.getUint16(start + 2, true);
  const base = table.getUint16(start + 4, true);
  const own: (OwnStyle | undefined)[] = [];
  let at = start + 2 + table.getUint16(start, true);
  for (let i = 0; i < count && at + 2 <= start + length; i += 1) {
    const size = table.getUint16(at, true);
    own.push(size > base ? readStyle(table, at + 2, base) : undefined);
    at += 2 + size + (size % 2);
  }
  return own.map((style) => style && inherit(own, style));
}

interface OwnStyle extends DocStyle {
  basedOn: number;
}

function readStyle(view: DataView, at: number, base: number): OwnStyle | undefined {
  const kind = view.getUint16(at + 2, true);
  if ((kind & 15) !== PARAGRAPH) return undefined;
  const builtIn = view.getUint16(at, true) & 0xfff;
  const name = at + base;
  const afterName = name + 2 + view.getUint16(name, true) * 2 + 2;
  const properties = newProperties();
  if (builtIn >= 1 && builtIn <= 9) properties.outline = builtIn - 1;
  const size = view.getUint16(afterName, true);
  applySprms(properties, view, afterName + 4, afterName + 2 + size);
  const { list, level, outline } = properties;
  return { list, level, outline, basedOn: kind >> 4 };
}

function inherit(styles: readonly (OwnStyle | undefined)[], style: OwnStyle): DocStyle {
  let { list, level, outline, basedOn } = style;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const base = styles[basedOn];
    if (!base) break;
    list ??= base.list;
    level ??= base.level;
    outline ??= base.outline;
    basedOn = base.basedOn;
  }
  return { list, level, outline };
}

const STYLES = 1;
const PARAGRAPH = 1;
/** Styles that are based on each other in a ring end here. */
const DEEPEST = 20;
