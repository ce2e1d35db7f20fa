import type { Content } from './content.ts';
import { FORMATS, type FormatEntry } from './formats.ts';

/**
 * Tells what a document is by its content; names and extensions are often wrong. Null for bytes that are nothing, and
 * for a text without a letter.
 */
export function detect(content: Content): FormatEntry | null {
  return FORMATS.find((format) => format.is(content)) ?? null;
}
