import path from 'node:path';
import {
  type Finding,
  type ReportResult,
  RULES,
  type Severity,
  type Summary,
  type Verdict,
} from '@gouji/core';
import type { Config } from './config.ts';

/** The result as an office wants it: rules off, other severities, and what was decided on findings. */
export function applyConfig(result: ReportResult, config: Config): ReportResult {
  if (result.status !== 'checked') return result;
  const { severities, off } = rulesFor(result, config);
  const findings = result.findings
    .filter(({ rule }) => !isNamed(rule, off))
    .map((finding) =>
      decide({ ...finding, severity: severityOf(finding.rule, severities, finding.severity) }),
    )
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const open = result.open.filter(({ rule, reason }) => reason === 'crashed' || !isNamed(rule, off));
  const changed = { ...result, findings, open };
  return { ...changed, summary: summarize(changed, severities) };

  function decide(finding: Finding): Finding {
    const own = config.suppressions.find((one) => isOf(one.finding, finding.id, result.source));
    if (!own) return finding;
    const { state, reason, at = null } = own;
    return { ...finding, decision: { state, reason, at } };
  }
}

/** Whether a suppression speaks of this finding; the id may be followed by the address of the page. */
function isOf(suppressed: string, id: string, source: string): boolean {
  const [own, address] = [suppressed.slice(0, id.length), suppressed.slice(id.length + 1)];
  return own === id && (address === '' || address === source);
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

interface RulesFor {
  severities: Readonly<Record<string, Severity>>;
  off: readonly string[];
}

/** What stands for all files, for those that a glob names (the later goes before the earlier), and for the body. */
function rulesFor({ source, report }: ReportResult, config: Config): RulesFor {
  const below = path.relative(path.dirname(config.file), path.resolve(source)).replaceAll('\\', '/');
  const own = config.paths.filter(({ match }) => match.some((glob) => path.matchesGlob(below, glob)));
  const exempt = config.exempt.filter(({ body }) => body === report?.organization);
  return {
    severities: Object.assign({}, config.severities, ...own.map(({ severities }) => severities)),
    off: [
      ...config.off,
      ...own.flatMap(({ off }) => off),
      ...exempt.flatMap(({ rules }) => rules ?? RULES.map(({ id }) => id)),
    ],
  };
}

/** By its id, or by its subject: `cell/`. */
function isNamed(rule: string, names: readonly string[]): boolean {
  return names.some((name) => rule === name || (name.endsWith('/') && rule.startsWith(name)));
}

/** What is said of the rule goes before what is said of its subject. */
function severityOf(rule: string, severities: RulesFor['severities'], given: Severity): Severity {
  return severities[rule] ?? severities[`${rule.split('/')[0]}/`] ?? given;
}

function summarize(result: ReportResult, severities: RulesFor['severities']): Summary {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of result.findings) counts[severity] += 1;
  return { ...result.summary, ...counts, verdict: decideVerdict(result, severities) };
}

/** As the core decides it; an identity that fails by a rule that is off leaves the report open, not consistent. */
function decideVerdict(result: ReportResult, severities: RulesFor['severities']): Verdict {
  const { summary, findings, open, checks, report } = result;
  if (summary.verdict === 'unread') return 'unread';
  if (findings.some(({ severity }) => severity !== 'info')) return 'findings';
  const isOpen =
    checks.some(({ outcome }) => outcome !== 'pass') ||
    report?.tables.disclosure !== 'read' ||
    open.some(({ rule }) => severityOf(rule, severities, ownSeverity(rule)) !== 'info');
  return isOpen ? 'open' : 'consistent';
}

function ownSeverity(id: string): Severity {
  return RULES.find((rule) => rule.id === id)?.severity ?? 'error';
}
