import type { SampleReport } from '@gouji/testing';
import { NO_PROSE } from '../src/claims/claim.ts';
import { FIGURES, makeReport } from '../src/claims/gold/figures.ts';
import { readClaims } from '../src/claims/read-claims.ts';
import type { Prose } from '../src/report/report.ts';
import { TEMPLATES } from '../src/report/template.ts';
import { RULES } from '../src/rules/registry.ts';
import type { CheckedReport, Rule } from '../src/rules/rule.ts';
import type { Finding } from '../src/schema.ts';

/** A report of a sample's figures whose only prose is these paragraphs, without a page between. */
export function sampleProse(sample: SampleReport, paragraphs: readonly string[]): CheckedReport {
  const absent = {
    state: 'missing',
    template: null,
    slips: [],
    misshapen: [],
    origins: [],
    copies: [],
  } as const;
  const table = () => ({ ...absent, slips: [], misshapen: [], origins: [], copies: [] });
  const cells = Object.entries(sample.cells).map(([id, value]) => {
    return [id, { id, value, text: String(value), state: 'number', origin: null }] as const;
  });
  const report: CheckedReport = {
    title: sample.title,
    organization: sample.body.name,
    year: sample.year,
    period: null,
    publishedOn: null,
    template: TEMPLATES[sample.template],
    preamble: [],
    sections: [
      {
        number: 1,
        official: 1,
        title: '一、总体情况',
        heading: write('一、总体情况'),
        prose: paragraphs.map(write),
        illustrated: false,
      },
    ],
    tables: { disclosure: table(), applications: table(), review: table() },
    cells: new Map(cells),
    links: [],
    second: null,
    prose: NO_PROSE,
    checks: [],
    faults: [],
  };
  return { ...report, prose: readClaims(report) };
}

/** What one rule says of a text about a report of the gold file: the severity and message of each violation. */
export function judgeProse(rule: Rule<string>, about: keyof typeof FIGURES, text: string): string[] {
  const report = makeReport(FIGURES[about], text);
  const outcomes = [...rule.check({ ...report, prose: readClaims(report), checks: [], faults: [] })];
  return outcomes.flatMap((outcome) =>
    outcome.outcome === 'violation' ? [`${outcome.severity ?? rule.severity} ${outcome.message}`] : [],
  );
}

/** What the rules of prose find in it: severity and rule. */
export function proseFindings(
  report: CheckedReport,
): { severity: Finding['severity']; rule: string; quote: string; data: string }[] {
  const rules = RULES.filter(({ id }) => id.startsWith('prose/'));
  return rules.flatMap((rule) =>
    [...rule.check(report)].flatMap((outcome) => {
      if (outcome.outcome !== 'violation') return [];
      const { start, end, prose } = outcome.passage!;
      return [
        {
          severity: outcome.severity ?? rule.severity,
          rule: rule.id,
          quote: prose.text.slice(start, end),
          data: JSON.stringify(outcome.data ?? {}),
        },
      ];
    }),
  );
}

function write(text: string): Prose {
  return { kind: 'paragraph', text, runs: [{ start: 0, origin: null }] };
}
