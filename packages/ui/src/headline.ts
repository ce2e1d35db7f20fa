import type { Finding } from '@gouji/core';
import { isSpread, splitMessage } from '@gouji/outputs';

/** The message; where it names several suspects, which are listed each with its values, what stands around them. */
export function headlineOf(finding: Finding): { headline: string; remark: string | null } {
  const lists = finding.suspects.length > 1 && !isSpread(finding);
  return lists ? splitMessage(finding) : { headline: finding.message, remark: null };
}
