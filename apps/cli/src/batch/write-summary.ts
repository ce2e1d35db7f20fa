import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RollCall } from '@gouji/outputs';
import { countRoll } from '../roll-call/describe-roll-call.ts';
import type { Rounds } from '../rounds/compare-rounds.ts';
import { TOOL } from '../tool.ts';
import type { Tally } from './tally.ts';

/** The counts of a run as JSON, for programs. */
export function writeSummary(
  folder: string,
  { status, kept: _, ...tally }: Tally,
  about: { rollCall: RollCall | undefined; rounds: Rounds | undefined },
): void {
  const { rollCall, rounds } = about;
  const summary = {
    schema: 1,
    tool: TOOL,
    status,
    ...tally,
    rollCall: rollCall ? { ...countRoll(rollCall), bodies: rollCall.bodies } : null,
    rounds: rounds ? { ...rounds.counts, mendedFindings: rounds.mended } : null,
  };
  writeFileSync(path.join(folder, SUMMARY), `${JSON.stringify(summary, null, 2)}\n`);
}

export const SUMMARY = 'summary.json';
