import type { ReportResult } from '@gouji/core';
import type { Mark } from '@gouji/ui';
import { browser } from '#imports';
import { type Decision, type Decisions, keyOf } from './decision.ts';

const PREFIX = 'mark:';

/** Every decision that was ever made on this computer. */
export async function readDecisions(): Promise<Decisions> {
  const stored = await browser.storage.local.get(null);
  return Object.fromEntries(
    Object.entries(stored)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, decision]) => [key.slice(PREFIX.length), decision as Decision]),
  );
}

/** Each has a key of its own, so that two windows do not overwrite each other's. */
export async function writeDecisions(decisions: Decisions): Promise<void> {
  const entries = Object.entries(decisions).map(([key, decision]) => [PREFIX + key, decision]);
  await browser.storage.local.set(Object.fromEntries(entries));
}

export async function removeDecisions(keys: readonly string[]): Promise<void> {
  await browser.storage.local.remove(keys.map((key) => PREFIX + key));
}

/**
 * Keeps what a reader says of a finding.
 *
 * @param state null takes it back
 */
export async function decide(
  result: ReportResult,
  finding: string,
  { state, reason }: { state: Mark['state'] | null; reason: string },
): Promise<void> {
  const key = keyOf(finding, result);
  if (!state) return removeDecisions([key]);
  const { organization = null, year = null } = result.report ?? {};
  const message = result.findings.find(({ id }) => id === finding)?.message ?? '';
  const at = new Date().toISOString();
  await writeDecisions({
    [key]: { state, reason, at, organization, year, message, address: result.source },
  });
}
