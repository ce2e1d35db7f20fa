import { SaxesParser } from 'saxes';

/** By their qualified names. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a walk through XML is told. */
export interface XmlVisitor {
  open(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(data: string): void;
}

/**
 * Walks through XML. Entities that a document declares itself are not expanded, so none can grow.
 *
 * @returns whether it is well-formed
 */
export function readXml(xml: string, visitor: XmlVisitor): boolean {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let broken = false;
  parser.on('error', () => {
    broken = true;
  });
  // Without namespaces an attribute is its value; the types of saxes do not say so.
  parser.on('opentag', ({ name, attributes }) => visitor.open(name, attributes as unknown as XmlAttributes));
  parser.on('closetag', ({ name }) => visitor.close?.(name));
  if (visitor.text) parser.on('text', (data) => visitor.text?.(data));
  // In pieces, so that what is broken at its beginning is not walked to its end.
  for (let at = 0; at < xml.length && !broken; at += PIECE) parser.write(xml.slice(at, at + PIECE));
  if (!broken) parser.close();
  return !broken;
}

const PIECE = 65_536;
