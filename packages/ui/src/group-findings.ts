import {
  describeTable,
  type Finding,
  type Lang,
  TABLE_IDS,
  type TableId,
  TEMPLATES,
  type TemplateId,
} from '@gouji/core';
import { say } from './words.ts';

export interface Group {
  id: string;
  title: string;
  findings: Finding[];
}

/** Findings by table, then those of the text, of the structure and of the identity of the report; none is empty. */
export function groupFindings(findings: readonly Finding[], template: TemplateId, lang: Lang): Group[] {
  return ORDER.map((id) => ({
    id,
    title: titleOf(id, template, lang),
    findings: findings.filter((finding) => groupOf(finding) === id),
  })).filter((group) => group.findings.length > 0);
}

const KINDS = ['prose', 'structure', 'identity', 'elsewhere'] as const;
type Kind = (typeof KINDS)[number];
const ORDER: readonly (TableId | Kind)[] = [...TABLE_IDS, ...KINDS];

const KIND_OF_SUBJECT: Readonly<Record<string, Kind>> = {
  prose: 'prose',
  structure: 'structure',
  table: 'structure',
  identity: 'identity',
  publication: 'identity',
};

function groupOf(finding: Finding): TableId | Kind {
  const subject = finding.rule.slice(0, finding.rule.indexOf('/'));
  if (finding.quote !== null && subject === 'prose') return 'prose';
  const table = finding.cells[0]?.split('.', 1)[0] ?? subject;
  return TABLE_IDS.find((id) => id === table) ?? KIND_OF_SUBJECT[subject] ?? 'elsewhere';
}

function titleOf(id: TableId | Kind, template: TemplateId, lang: Lang): string {
  const table = TABLE_IDS.find((one) => one === id);
  return table ? describeTable(table, TEMPLATES[template], lang) : say(lang, id as Kind);
}
