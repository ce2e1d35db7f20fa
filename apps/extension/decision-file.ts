import type { Decision, Decisions } from './decision.ts';

/** What the file of decisions holds, for another computer or the records of an office. */
interface DecisionFile {
  schema: 1;
  tool: { name: 'gouji'; version: string };
  decisions: ({ finding: string } & Decision)[];
}

export function formatDecisions(decisions: Decisions, version: string): string {
  const file: DecisionFile = {
    schema: 1,
    tool: { name: 'gouji', version },
    decisions: Object.entries(decisions).map(([finding, decision]) => ({ finding, ...decision })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The decisions of such a file; the number of the first entry that is none of ours, or 0 where the file is none. */
export function parseDecisions(text: string): Decisions | number {
  const file = parse(text) as Partial<DecisionFile> | null;
  if (file?.schema !== 1 || !Array.isArray(file.decisions)) return 0;
  const wrong = file.decisions.findIndex((entry) => !isDecision(entry));
  if (wrong >= 0) return wrong + 1;
  return Object.fromEntries(file.decisions.map(({ finding, ...decision }) => [finding, decision]));
}

/** Both; where they speak of the same finding, the later. */
export function mergeDecisions(old: Decisions, added: Decisions): Decisions {
  const later = Object.entries(added).filter(([key, { at }]) => !old[key] || old[key].at < at);
  return { ...old, ...Object.fromEntries(later) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isDecision(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return false;
  const { finding, state, reason, at, organization, year, message, address } = entry as Record<
    string,
    unknown
  >;
  const areTexts = [finding, reason, at, message, address].every((one) => typeof one === 'string');
  const isKnown = state === 'confirmed' || state === 'cleared';
  const isDated = areTexts && !Number.isNaN(Date.parse(at as string));
  const isBody = organization === null || typeof organization === 'string';
  return isKnown && isDated && isBody && (year === null || Number.isInteger(year)) && finding !== '';
}
