import {
  type CellId,
  describeCell,
  type Lang,
  type ReportContent,
  type ReportResult,
  templateOf,
} from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import { FindingDetail, SeverityMark } from '@gouji/ui';
import { type ComponentChildren, type JSX, render } from 'preact';
import type { Target } from './targets.ts';
import { say } from './words.ts';

export interface CardContent {
  target: Target;
  report: ReportContent;
  checks: ReportResult['checks'];
  lang: Lang;
  onOutline: (cells: readonly CellId[] | null) => void;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

/** Writes what there is to say about one place into the card. */
export function writeCard(card: HTMLElement, content: CardContent | null): void {
  render(content && <Card {...content} />, card);
}

/** Names the card: how grave it is, and of which cell. */
export function describeTarget(
  { severity, cell, doubtful }: Target,
  report: ReportContent,
  lang: Lang,
): string {
  const { severity: names, colon } = WORDS[lang];
  if (doubtful || cell === undefined) return names[severity];
  return names[severity] + colon + describeCell(cell, templateOf(report), lang);
}

function Card({ target, report, checks, lang, onOutline, onStep, onClose }: CardContent): JSX.Element {
  return (
    <>
      <div class="card-head">
        <SeverityMark severity={target.severity} />
        <strong>{WORDS[lang].severity[target.severity]}</strong>
        <HeadButton name={say(lang, 'previous')} onClick={() => onStep(-1)}>
          ‹
        </HeadButton>
        <HeadButton name={say(lang, 'next')} onClick={() => onStep(1)}>
          ›
        </HeadButton>
        <HeadButton name={say(lang, 'close')} onClick={onClose}>
          ×
        </HeadButton>
      </div>
      <div class="card-body">
        {target.findings.map((finding) => (
          <FindingDetail
            key={finding.id}
            finding={finding}
            report={report}
            checks={checks}
            lang={lang}
            onOutline={onOutline}
          />
        ))}
      </div>
    </>
  );
}

function HeadButton(props: { name: string; onClick: () => void; children: ComponentChildren }): JSX.Element {
  return (
    <button type="button" aria-label={props.name} title={props.name} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
