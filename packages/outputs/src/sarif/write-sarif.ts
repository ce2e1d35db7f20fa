import { type Finding, type Lang, type Open, type ReportResult, RULES, type Severity } from '@gouji/core';
import { isHeld } from '../ledger/is-held.ts';
import { withoutControls } from '../outline/without-controls.ts';
import type { Write, WriteOptions } from '../write.ts';

/**
 * SARIF 2.1.0: a result a finding, with the id of the finding as fingerprint. Documents that could not be checked and rules
 * that could not decide are notifications of the run, so that their silence is no pass.
 */
export const writeSarif: Write = async function* write(reports, options) {
  const [head, middle, end] = JSON.stringify(logOf(options), null, 1).split(PLACE) as [
    string,
    string,
    string,
  ];
  const notifications: unknown[] = [];
  yield head;
  let before = '\n';
  for await (const report of reports) {
    notifications.push(...notificationsOf(report));
    for (const finding of report.findings) {
      yield before + JSON.stringify(withoutControls(resultOf(finding, report)));
      before = ',\n';
    }
  }
  yield middle;
  yield notifications.map((one) => JSON.stringify(withoutControls(one))).join(',\n');
  yield `${end}\n`;
};

/** Where results and notifications come. */
const PLACE = '"…"';

function logOf({ lang, tool }: WriteOptions): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            rules: RULES.map(({ id, severity, summary }) => ({
              id,
              shortDescription: { text: summary[lang] },
              defaultConfiguration: { level: LEVEL[severity] },
            })),
          },
        },
        language: LANGUAGE[lang],
        columnKind: 'utf16CodeUnits',
        results: ['…'],
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: ['…'] }],
      },
    ],
  };
}

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const LANGUAGE: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

function resultOf(finding: Finding, report: ReportResult): unknown {
  const { id, rule, severity, message, quote, category, cells, checks } = finding;
  const ruleIndex = RULES.findIndex((one) => one.id === rule);
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVEL[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(report.source) },
          ...regionOf(finding.at, quote),
        },
        ...(cells.length > 0 ? { logicalLocations: [{ fullyQualifiedName: cells[0], kind: 'cell' }] } : {}),
      },
    ],
    partialFingerprints: { 'gouji/v1': id },
    ...(isHeld(finding)
      ? {}
      : { suppressions: [{ kind: 'external', justification: finding.decision?.reason }] }),
    properties: { category, cells, checks },
  };
}

/** Only text has lines. */
function regionOf(at: Finding['at'], quote: string | null): object {
  if (at === null || !('line' in at)) return {};
  const snippet = quote === null ? {} : { snippet: { text: quote } };
  return { region: { startLine: at.line, startColumn: at.column, ...snippet } };
}

/** A path as a relative reference, an address as it is. */
function uriOf(source: string): string {
  // Half of a surrogate pair has no encoding.
  const path = source.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\\', '/');
  if (/^https?:\/\//.test(path)) return encodeURI(path);
  return path.split('/').map(encodeURIComponent).join('/');
}

function notificationsOf(report: ReportResult): unknown[] {
  const locations = [{ physicalLocation: { artifactLocation: { uri: uriOf(report.source) } } }];
  const { reason, open } = report;
  return [
    ...(reason === null
      ? []
      : [
          { level: 'warning', descriptor: { id: reason.code }, message: { text: reason.message }, locations },
        ]),
    ...open.map(({ rule, message }: Open) => ({
      level: 'note',
      descriptor: { id: rule },
      message: { text: message },
      locations,
    })),
  ];
}
