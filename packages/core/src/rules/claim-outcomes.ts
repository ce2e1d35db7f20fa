import type { PlacedClaim } from '../claims/claim.ts';
import type { Severity } from '../schema.ts';
import type { CheckedReport, Message, RuleOutcome } from './rule.ts';

/** The messages of the rules that compare a number in prose with a table: data `quote`, `readings` and `verdict`. */
export const CLAIM_MESSAGES = {
  differs: {
    zh: '正文称“{quote}”，表中{readings}，{verdict}。',
    en: 'The text says “{quote}”, the table {readings}: {verdict}.',
  },
} satisfies Record<string, Message>;

/** One outcome for each number in prose that counts something of these kinds. */
export function claimOutcomes(
  report: CheckedReport,
  kinds: readonly PlacedClaim['subject']['kind'][],
  severityOf: (claim: PlacedClaim) => Severity = () => 'warning',
): RuleOutcome[] {
  const claims = report.prose.claims.filter(({ subject, part }) => !part && kinds.includes(subject.kind));
  return claims.map((claim): RuleOutcome => {
    if (claim.outcome === 'pass') return { outcome: 'pass' };
    if (claim.outcome === 'undetermined') {
      return {
        outcome: 'undetermined',
        reason: `“${claim.quote}” may mean something else, or a cell was not read`,
      };
    }
    if (isExplained(claim, report)) {
      return { outcome: 'undetermined', reason: `“${claim.quote}” fits the table as it should be` };
    }
    return describeViolation(claim, severityOf(claim));
  });
}

/** The text is right and the cell is wrong, which its own finding says. */
function isExplained({ number, tried }: PlacedClaim, { faults }: CheckedReport): boolean {
  const suspects = faults.flatMap((fault) => fault.suspects);
  return suspects.some(({ cell, value, suggested }) =>
    tried.some((reading) => {
      const term = reading.terms.find(([id]) => id === cell);
      if (!term || reading.value === null || value === null) return false;
      const repaired = reading.value + term[1] * (suggested - value);
      return number.low <= repaired && repaired <= number.high;
    }),
  );
}

function describeViolation(claim: PlacedClaim, severity: Severity): RuleOutcome {
  const values = new Set(claim.tried.map(({ value }) => value));
  const [only] = values;
  return {
    outcome: 'violation',
    message: 'differs',
    severity,
    data: {
      quote: claim.quote,
      readings: describeReadings(claim.tried),
      verdict: claim.tried.length > 1 ? NONE_FITS : DOES_NOT_FIT,
    },
    cells: [...new Set([...claim.means, ...claim.tried.flatMap(({ terms }) => terms.map(([id]) => id))])],
    ...(values.size === 1 && typeof only === 'number' ? { expected: only } : {}),
    actual: claim.value,
    passage: claim.passage,
  };
}

const DOES_NOT_FIT: Message = { zh: '不相符', en: 'they differ' };
const NONE_FITS: Message = { zh: '均不相符', en: 'none of them agrees' };

/** （七）总计为 39、本年新收为 38 */
export function describeReadings(tried: PlacedClaim['tried']): Message {
  const list = (lang: 'zh' | 'en', is: string) =>
    tried.map(({ words, value }) => `${words[lang]}${is}${value ?? '—'}`);
  return { zh: list('zh', '为 ').join('、'), en: list('en', ' ').join(', ') };
}
