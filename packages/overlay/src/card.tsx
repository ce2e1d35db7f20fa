import {
  type CellId,
  describeCell,
  describeNumber,
  type Finding,
  type Lang,
  type ReportContent,
} from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import { FindingDetail, MarkForm, SeverityMark } from '@gouji/ui';
import { type ComponentChildren, type JSX, render } from 'preact';
import type { CardContent, CardWriter } from './card-content.ts';
import type { Target } from './targets.ts';
import { say } from './words.ts';

/** Writes what there is to say about one place into the card, and names it. */
export const writeCard: CardWriter = (card, content) => {
  render(content && <Card {...content} />, card);
  if (content) card.setAttribute('aria-label', describeTarget(content.target, content.report, content.lang));
};

/** Names the card: how grave it is, and of which cell. */
function describeTarget({ severity, cell, doubtful }: Target, report: ReportContent, lang: Lang): string {
  const { severity: names, colon } = WORDS[lang];
  if (doubtful || cell === undefined) return names[severity];
  return names[severity] + colon + describeCell(cell, report, lang);
}

function Card(content: CardContent): JSX.Element {
  const { target, lang, isBrief, onStep, onClose } = content;
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
        {isBrief && <p class="card-beside">{say(lang, 'inPanel')}</p>}
        {target.findings.map((finding) => (
          <Part key={finding.id} finding={finding} {...content} />
        ))}
      </div>
    </>
  );
}

function Part({ finding, ...content }: CardContent & { finding: Finding }): JSX.Element {
  const { report, checks, marks, lang, isBrief, onOutline, onMark } = content;
  return (
    <section class="card-part">
      {!isBrief && <FindingDetail {...{ finding, report, checks, lang, onOutline }} />}
      <Ways finding={finding} {...content} />
      {!isBrief && marks && (
        <MarkForm
          mark={marks[finding.id]}
          lang={lang}
          onMark={(state, reason) => onMark?.(finding.id, state, reason)}
        />
      )}
    </section>
  );
}

/** From a sentence to the cells that it speaks of and back, and from a cell to the sentences that speak of it. */
function Ways({
  finding,
  target,
  report,
  findings,
  lang,
  onOutline,
  onGo,
}: CardContent & { finding: Finding }) {
  if (finding.quote !== null) {
    if (target.spot instanceof Element) {
      return <WayButton onClick={() => onGo(finding, null)}>{`‹ ${say(lang, 'toSentence')}`}</WayButton>;
    }
    const cells = finding.cells.filter((cell) => report.cells[cell]);
    if (cells.length === 0) return null;
    return (
      <ul class="card-ways">
        {cells.map((cell) => (
          <li key={cell}>
            <WayButton onClick={() => onGo(finding, cell)} onPoint={(on) => onOutline(on ? [cell] : null)}>
              {describeCell(cell, report, lang)}
              <b>{printValue(report, cell)}</b>
              {' ›'}
            </WayButton>
          </li>
        ))}
      </ul>
    );
  }
  const own = new Set(finding.suspects.map(({ cell }) => cell));
  const sentences = findings.filter(
    ({ quote, cells }) => quote !== null && cells.some((cell) => own.has(cell)),
  );
  return (
    <>
      {sentences.map((sentence) => (
        <WayButton key={sentence.id} onClick={() => onGo(sentence, null)}>
          {`${say(lang, 'alsoInText', { quote: sentence.quote!.slice(0, LONGEST_QUOTE) })} ›`}
        </WayButton>
      ))}
    </>
  );
}

const LONGEST_QUOTE = 40;

function printValue({ cells }: ReportContent, id: CellId): string {
  const { value = null, text = '' } = cells[id] ?? {};
  return value === null ? text : describeNumber(value);
}

function WayButton(props: {
  onClick: () => void;
  onPoint?: (isOn: boolean) => void;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <button
      type="button"
      class="card-way"
      onClick={props.onClick}
      onMouseEnter={() => props.onPoint?.(true)}
      onMouseLeave={() => props.onPoint?.(false)}
    >
      {props.children}
    </button>
  );
}

function HeadButton(props: { name: string; onClick: () => void; children: ComponentChildren }): JSX.Element {
  return (
    <button type="button" aria-label={props.name} title={props.name} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
