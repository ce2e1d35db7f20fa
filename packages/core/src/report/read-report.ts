import type { Block } from '../document/blocks.ts';
import type { UnrecognizedCode } from '../schema.ts';
import type { Report } from './report.ts';

/** Understands the blocks as a report of this family, or says why they are none. */
export function readReport(_blocks: readonly Block[]): { report: Report } | { reason: UnrecognizedCode } {
  return { reason: 'not-a-report' };
}
