import { readXml } from './read-xml.ts';

/** What a paragraph says of itself that matters to reading, in its style or in its own properties. */
export interface ParagraphFacts {
  /** 0 for a heading of the first level; 9 for body text. */
  outline?: number;
  /** '0' takes a list of the style away. */
  list?: string;
  level?: number;
}

/** The styles of paragraphs and of lists, what each is based on followed. */
export interface Styles {
  paragraph(id: string | undefined): ParagraphFacts;
  /** The list that a style of lists stands for. */
  listOf(id: string): string | undefined;
}

interface Style extends ParagraphFacts {
  basedOn?: string;
}

/** Reads `word/styles.xml`; what is broken or absent has no styles. */
export function readStyles(xml: string | undefined, prefix: string): Styles {
  const styles = new Map<string, Style>();
  let style: Style = {};
  let standard: string | undefined;
  const value = (attributes: Readonly<Record<string, string | undefined>>, name: string) =>
    attributes[`${prefix}${name}`];
  const visit: Record<string, (attributes: Readonly<Record<string, string>>) => void> = {
    style(attributes) {
      style = {};
      const id = value(attributes, 'styleId') ?? '';
      styles.set(id, style);
      const isDefault = /^(?:1|true|on)$/.test(value(attributes, 'default') ?? '');
      if (isDefault && value(attributes, 'type') === 'paragraph') standard = id;
    },
    basedOn(attributes) {
      style.basedOn = value(attributes, 'val') ?? '';
    },
    outlineLvl(attributes) {
      style.outline = Number(value(attributes, 'val'));
    },
    numId(attributes) {
      style.list = value(attributes, 'val') ?? '0';
    },
    ilvl(attributes) {
      style.level = Number(value(attributes, 'val'));
    },
  };
  if (xml !== undefined) {
    readXml(xml, {
      open: (name, attributes) => {
        if (name.startsWith(prefix)) visit[name.slice(prefix.length)]?.(attributes);
      },
    });
  }
  return {
    paragraph: (id) => inherit(styles, id ?? standard),
    listOf: (id) => inherit(styles, id).list,
  };
}

function inherit(styles: ReadonlyMap<string, Style>, id: string | undefined): ParagraphFacts {
  let facts: ParagraphFacts = {};
  let at = id;
  for (let depth = 0; at !== undefined && depth < DEEPEST; depth += 1) {
    const style = styles.get(at);
    if (!style) break;
    const { basedOn, ...own } = style;
    facts = { ...own, ...facts };
    at = basedOn;
  }
  return facts;
}

/** Styles that are based on each other in a ring end here. */
const DEEPEST = 20;
