import type { Finding, ReportResult } from '@gouji/core';
import { isHeld } from '../ledger/is-held.ts';
import { withoutControls } from '../outline/without-controls.ts';
import { PAPER_WORDS } from '../papers/paper-words.ts';
import { WORDS } from '../words/words.ts';
import type { Write, WriteOptions } from '../write.ts';
import { escapeXml } from '../xml/escape-xml.ts';

/**
 * JUnit XML, a suite a report: errors and warnings are failures, notes, what holds and what was held right are passes, a document that could not
 * be checked is an error, and what could not be decided is skipped.
 */
export const writeJunit: Write = async function* write(reports, options) {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escapeXml(options.tool.name)}">\n`;
  for await (const report of reports) yield suiteOf(withoutControls(report), options);
  yield '</testsuites>\n';
};

interface Case {
  name: string;
  className: string;
  outcome?: { tag: 'failure' | 'error' | 'skipped'; type: string; message: string; text: string };
}

function suiteOf(report: ReportResult, options: WriteOptions): string {
  const cases = casesOf(report, options);
  const count = (tag: string) => cases.filter(({ outcome }) => outcome?.tag === tag).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}" time="0"`;
  return [
    `  <testsuite name="${escapeXml(report.source)}" ${counts}>`,
    ...cases.map(writeCase),
    '  </testsuite>\n',
  ].join('\n');
}

function casesOf(report: ReportResult, { lang }: WriteOptions): Case[] {
  const { reason, summary, findings, open } = report;
  const className = report.source;
  if (reason !== null) {
    const { code, message } = reason;
    const outcome = { tag: 'error', type: code, message, text: message } as const;
    return [{ name: WORDS[lang].status[report.status], className, outcome }];
  }
  const checks = WORDS[lang].checks(summary.checks);
  return [
    { name: checks, className },
    ...findings.map((finding) => caseOf(finding, className, lang)),
    ...open.map(({ rule, reason: type, message }): Case => {
      return { name: rule, className, outcome: { tag: 'skipped', type, message, text: '' } };
    }),
  ];
}

function caseOf(finding: Finding, className: string, lang: WriteOptions['lang']): Case {
  const { rule, id, severity, message, quote, category } = finding;
  const name = `${rule} ${id}`;
  if (severity === 'info' || !isHeld(finding)) return { name, className };
  const label = `${WORDS[lang].severity[severity]} · ${PAPER_WORDS[lang].category[category]}`;
  const text = [label, message, ...(quote === null ? [] : [quote]), ...finding.cells].join('\n');
  return { name, className, outcome: { tag: 'failure', type: severity, message, text } };
}

function writeCase({ name, className, outcome }: Case): string {
  const head = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(className)}" time="0"`;
  if (!outcome) return `${head}/>`;
  const { tag, type, message, text } = outcome;
  const open = `<${tag} ${tag === 'skipped' ? '' : `type="${escapeXml(type)}" `}message="${escapeXml(message)}"`;
  return `${head}>${open}${text === '' ? '/>' : `>${escapeXml(text)}</${tag}>`}</testcase>`;
}
