import { type Snapshot, saysHidden, saysStruck } from '@gouji/core';
import { findCommentEnd } from '../find-comment-end.ts';
import { findRawEnd } from '../find-raw-end.ts';
import { findSealedEnd } from '../find-sealed-end.ts';
import { type ElementKind, kindOf } from './element-kinds.ts';
import { Irregular } from './irregular.ts';
import type { Mark, PlainNode } from './plain-node.ts';
import { PlainTree } from './plain-tree.ts';
import { readDoctype } from './read-doctype.ts';
import { TagReader } from './tag-reader.ts';

/**
 * The tree that a browser would build of a page, where its markup is plain: each end tag where the WHATWG tree
 * construction expects it, nothing that moves elsewhere. Takes a fraction of what a parser takes.
 *
 * @returns null where it takes a parser to tell what the page holds
 */
export function scanPage(text: string): Snapshot<PlainNode> | null {
  if (text.includes('\0') || text.startsWith('\ufeff')) return null;
  try {
    return new PageScanner(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).scan();
  } catch (error) {
    if (error instanceof Irregular) return null;
    throw error;
  }
}

class PageScanner {
  readonly #html: string;
  readonly #tags: TagReader;
  readonly #tree = new PlainTree();
  readonly #mark: Mark = { hidden: false, struck: false, attributes: -1 };

  constructor(html: string) {
    this.#html = html;
    this.#tags = new TagReader(html);
  }

  scan(): Snapshot<PlainNode> {
    const html = this.#html;
    let at = 0;
    while (at < html.length) {
      const next = findMarkup(html, at);
      if (next > at) this.#tree.text(html.slice(at, next));
      at = next < html.length ? this.#readMarkup(next) : next;
    }
    const nodes = this.#tree.finish() as [PlainNode, ...PlainNode[]];
    return { nodes, attribute: (node, name) => this.#readAttribute(node.origin, name) };
  }

  #readAttribute({ attributes }: PlainNode, name: string): string {
    if (attributes < 0) return '';
    const tags = this.#tags;
    tags.at = attributes;
    while (tags.next()) if (tags.isNamed(name)) return tags.value;
    return '';
  }

  /** Returns the place behind it. */
  #readMarkup(at: number): number {
    const next = this.#html.charCodeAt(at + 1);
    if (next === SLASH) return this.#readEndTag(at);
    if (next === EXCLAMATION || next === QUESTION) return this.#readComment(at);
    return this.#readStartTag(at);
  }

  #readComment(at: number): number {
    const end = findCommentEnd(this.#html, at);
    if (end === null) throw new Irregular();
    const start = this.#html.slice(at, at + 9);
    if (start.toLowerCase() === '<!doctype') this.#tree.doctype(readDoctype(this.#html.slice(at, end)));
    else this.#tree.comment();
    return end;
  }

  #readEndTag(at: number): number {
    const html = this.#html;
    if (!isLetter(html.charCodeAt(at + 2))) throw new Irregular();
    const end = endOfName(html, at + 2);
    const element = kindOf(html.slice(at + 2, end));
    const behind = this.#skipAttributes(end);
    this.#tree.end(element);
    return behind;
  }

  #skipAttributes(from: number): number {
    if (this.#html.charCodeAt(from) === GREATER) return from + 1;
    this.#tags.at = from;
    while (this.#tags.next());
    return this.#tags.at;
  }

  #readStartTag(at: number): number {
    const html = this.#html;
    const end = endOfName(html, at + 1);
    const element = kindOf(html.slice(at + 1, end));
    const behind = this.#readMark(element, end);
    this.#tree.start(element, this.#mark);
    const { kind, name } = element;
    if (kind === 'raw' || kind === 'title') return this.#skipRaw(element, behind);
    if (kind === 'sealed') return this.#skipSealed(name as 'object' | 'select' | 'svg', behind);
    // A line that ends right behind the tag is none of its lines.
    return kind === 'preformatted' ? this.#skipLineEnd(behind) : behind;
  }

  #skipLineEnd(at: number): number {
    if (this.#html[at] === '&') throw new Irregular();
    return this.#html[at] === '\n' ? at + 1 : at;
  }

  /** What the tag says that is asked of every element. */
  #readMark({ name }: ElementKind, from: number): number {
    const mark = this.#mark;
    let style: string | null = null;
    mark.hidden = false;
    mark.attributes = -1;
    if (this.#html.charCodeAt(from) !== GREATER) mark.attributes = from;
    const tags = this.#tags;
    tags.at = from;
    while (tags.next()) {
      if (style === null && tags.isNamed('style')) style = tags.value;
      else if (tags.isNamed('hidden')) mark.hidden = true;
      else if (tags.isNamed('srcdoc')) throw new Irregular();
    }
    mark.hidden ||= saysHidden(style ?? '');
    mark.struck = saysStruck(name, style ?? '');
    return tags.at;
  }

  #skipRaw({ kind, name }: ElementKind, from: number): number {
    const end = findRawEnd(this.#html, from, name);
    if (end === null) throw new Irregular();
    if (kind === 'title') this.#tree.fill(this.#html.slice(from, end));
    return this.#skipAttributes(end + 2 + name.length);
  }

  #skipSealed(name: 'object' | 'select' | 'svg', from: number): number {
    if (name === 'svg' && this.#html.charCodeAt(from - 2) === SLASH) throw new Irregular();
    const end = findSealedEnd(this.#html, from, name);
    if (end === null) throw new Irregular();
    return end + 3 + name.length;
  }
}

const [EXCLAMATION, SLASH, QUESTION, GREATER] = [33, 47, 63, 62];

/** The next place at which something other than text begins, or the end. */
function findMarkup(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1);
    if (isLetter(next) || next === SLASH || next === EXCLAMATION || next === QUESTION) return at;
  }
  return html.length;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function endOfName(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === GREATER || code === SLASH || code === 32 || code === 9 || code === 10 || code === 12)
      return at;
  }
  throw new Irregular();
}
