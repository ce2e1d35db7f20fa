import type { Link } from '@gouji/core';
import type { Attachment } from '../messages.ts';

/** The linked files that may hold a report themselves, each once. */
export function readAttachments(links: readonly Link[], base: string): Attachment[] {
  const found = new Map<string, Attachment>();
  for (const { text, address } of links) {
    const url = parse(address, base);
    if (url && DOCUMENT.test(url.pathname) && !found.has(url.href)) {
      found.set(url.href, { text: text || nameOf(url), address: url.href });
    }
  }
  return [...found.values()];
}

/** The links with whole addresses; without those that lead nowhere. */
export function resolveAddresses(links: readonly Attachment[], base: string): Attachment[] {
  return links.flatMap(({ text, address }) => {
    const url = parse(address, base);
    return url ? [{ text, address: url.href }] : [];
  });
}

const DOCUMENT = /\.(?:pdf|docx?|wps|mht|mhtml)$/i;

function parse(address: string, base: string): URL | null {
  try {
    const url = new URL(address, base);
    const isOpen = /^https?:$/.test(url.protocol) || (url.protocol === 'file:' && base.startsWith('file:'));
    return isOpen ? url : null;
  } catch {
    return null;
  }
}

function nameOf({ pathname }: URL): string {
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
