import type { Lang, Verdict } from '@gouji/core';
import { SeverityMark } from '@gouji/ui';
import { type ComponentChildren, type JSX, render } from 'preact';
import { addStyles } from './host.ts';
import { say } from './words.ts';

export interface PillContent {
  verdict: Verdict;
  errors: number;
  warnings: number;
  notes: number;
  /** How many of them the reader holds right. */
  cleared: number;
  /** Whether there is a place to go to. */
  isMarked: boolean;
  /** Of a page that holds several. */
  year: number | null;
  lang: Lang;
  theme: 'auto' | 'light' | 'dark';
}

/** One calm line at the edge of the window: how the report of the page stands. */
export class Pill {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #onStep: (by: 1 | -1) => void;
  /** For as long as the page lives. */
  #isClosed = false;

  constructor(document: Document, onStep: (by: 1 | -1) => void) {
    this.#onStep = onStep;
    this.#host = document.createElement('gouji-pill');
    this.#root = this.#host.attachShadow({ mode: 'open' });
    addStyles(document, this.#root);
  }

  /** @param content null where it is switched off */
  show(content: PillContent | null): void {
    if (!content || this.#isClosed) {
      this.end();
      return;
    }
    const { documentElement } = this.#host.ownerDocument;
    if (!this.#host.isConnected) documentElement.append(this.#host);
    if (content.theme === 'auto') delete this.#host.dataset.theme;
    else this.#host.dataset.theme = content.theme;
    this.#host.lang = content.lang === 'zh' ? 'zh-CN' : 'en';
    const close = () => {
      this.#isClosed = true;
      this.end();
    };
    render(<Line {...content} onStep={this.#onStep} onClose={close} />, this.#root);
  }

  end(): void {
    render(null, this.#root);
    this.#host.remove();
  }
}

interface LineProps extends PillContent {
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

function Line(props: LineProps): JSX.Element {
  const { lang, isMarked, onStep, onClose } = props;
  return (
    <section class="pill" aria-label={say(lang, 'pill')}>
      <SeverityMark severity={markOf(props)} />
      <span role="status">{describe(props)}</span>
      {isMarked && (
        <>
          <PillButton name={say(lang, 'previous')} onClick={() => onStep(-1)}>
            ‹
          </PillButton>
          <PillButton name={say(lang, 'next')} onClick={() => onStep(1)}>
            ›
          </PillButton>
        </>
      )}
      <PillButton name={say(lang, 'close')} onClick={onClose}>
        ×
      </PillButton>
    </section>
  );
}

function markOf({
  verdict,
  errors,
  warnings,
  cleared,
}: PillContent): 'error' | 'warning' | 'pass' | 'doubtful' {
  if (cleared > 0 && cleared >= errors + warnings) return 'doubtful';
  if (errors > 0) return 'error';
  if (warnings > 0) return 'warning';
  return verdict === 'consistent' ? 'pass' : 'doubtful';
}

function describe(content: PillContent): string {
  const { verdict, errors, warnings, notes, cleared, year, lang } = content;
  const parts: string[] = [];
  if (errors > 0) parts.push(say(lang, 'pillErrors', { n: errors }));
  if (warnings > 0) parts.push(say(lang, 'pillWarnings', { n: warnings }));
  if (verdict !== 'findings') parts.push(say(lang, VERDICTS[verdict]));
  if (notes > 0 && errors + warnings === 0) parts.push(say(lang, 'pillNotes', { n: notes }));
  if (cleared > 0) parts.push(say(lang, 'pillCleared', { n: cleared }));
  const line = parts.join(' · ');
  return year === null ? line : say(lang, 'pillOfYear', { year, line });
}

const VERDICTS = { consistent: 'pillConsistent', open: 'pillOpen', unread: 'pillUnread' } as const;

function PillButton(props: { name: string; onClick: () => void; children: ComponentChildren }): JSX.Element {
  return (
    <button
      type="button"
      class="pill-button"
      aria-label={props.name}
      title={props.name}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
