import type { PlacedClaim } from '../claims/claim.ts';
import type { Severity } from '../schema.ts';
import type { CheckedReport, Message, RuleOutcome } from './rule.ts';

/** The messages of the rules that compare a number in prose with a table: data `quote`, `readings` and `verdict`. */
export const CLAIM_MESSAGES = {
  differs: {
    zh: '正文称“{quote}”，表中{readings}，{verdict}。',
    en: 'The text says “{quote}”, the table {readings}: {verdict}.',
  },
  blanks: {
    zh: '正文称“{quote}”，表中{readings}（空白格按 0 计），{verdict}。',
    en: 'The text says “{quote}”, the table {readings} with its blanks as 0: {verdict}.',
  },
  explained: {
    zh: '正文称“{quote}”，与表中现在的数不符，但与改正后的数相符，不作为问题。',
    en: 'The text says “{quote}”, which is not what the table holds now but is what it should hold; this is no finding.',
  },
} satisfies Record<string, Message>;

export type ClaimMessageId = keyof typeof CLAIM_MESSAGES;

/**
 * One outcome for each number in prose that counts something of these kinds. Of one that was not compared the claim itself
 * tells, with its doubts.
 */
export function claimOutcomes(
  report: CheckedReport,
  kinds: readonly NonNullable<PlacedClaim['subject']>['kind'][],
  severityOf: (claim: PlacedClaim) => Severity = () => 'warning',
): RuleOutcome<ClaimMessageId>[] {
  const claims = report.prose.claims.filter(
    ({ subject, part }) => subject !== null && !part && kinds.includes(subject.kind),
  );
  return claims.flatMap((claim): RuleOutcome<ClaimMessageId>[] => {
    if (claim.outcome === 'pass') return [{ outcome: 'pass' }];
    if (claim.outcome === 'undetermined') return [];
    if (isExplained(claim, report)) {
      const { quote, means } = claim;
      return [{ outcome: 'undetermined', reason: 'explained', data: { quote }, cells: means }];
    }
    return [describeViolation(claim, severityOf(claim))];
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

function describeViolation(claim: PlacedClaim, severity: Severity): RuleOutcome<ClaimMessageId> {
  const values = new Set(claim.tried.map(({ value }) => value));
  const [only] = values;
  return {
    outcome: 'violation',
    message: claim.tried.some(({ blank }) => blank) ? 'blanks' : 'differs',
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
