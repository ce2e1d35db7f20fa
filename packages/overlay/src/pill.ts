import type { Lang, Verdict } from '@gouji/core';
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
    this.#root.querySelector('.pill')?.remove();
    this.#root.append(this.#draw(content));
  }

  end(): void {
    this.#host.remove();
  }

  #draw(content: PillContent): HTMLElement {
    const { lang, isMarked } = content;
    const { ownerDocument } = this.#host;
    const line = ownerDocument.createElement('section');
    line.className = 'pill';
    line.setAttribute('aria-label', say(lang, 'pill'));
    const mark = ownerDocument.createElement('span');
    const kind = markOf(content);
    mark.className = `g-mark g-${kind}`;
    mark.textContent = GLYPHS[kind];
    mark.setAttribute('aria-hidden', 'true');
    const text = ownerDocument.createElement('span');
    text.setAttribute('role', 'status');
    text.textContent = describe(content);
    const button = (word: 'previous' | 'next' | 'close', sign: string, onClick: () => void) => {
      const made = ownerDocument.createElement('button');
      made.type = 'button';
      made.className = 'pill-button';
      made.title = say(lang, word);
      made.setAttribute('aria-label', made.title);
      made.textContent = sign;
      made.addEventListener('click', onClick);
      return made;
    };
    line.append(mark, text);
    if (isMarked) {
      line.append(
        button('previous', '‹', () => this.#onStep(-1)),
        button('next', '›', () => this.#onStep(1)),
      );
    }
    const close = () => {
      this.#isClosed = true;
      this.end();
    };
    line.append(button('close', '×', close));
    return line;
  }
}

const GLYPHS = { error: '✕', warning: '!', pass: '✓', doubtful: '?' } as const;

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
