import type { Finding, ReportContent, Severity } from '@gouji/core';
import {
  findTargets,
  isHost,
  isSameOrigin,
  Overlay,
  type PillContent,
  prepareStyles,
  type Target,
} from '@gouji/overlay';
import { browser } from '#imports';
import { decide } from '../decisions.ts';
import { languageOf } from '../language-of.ts';
import type { FrameAnswer, FrameMessage, FrameReport, PageMessage } from '../messages.ts';
import { onStorageChange, SIZES } from '../settings.ts';
import { shownSection } from './find-sections.ts';
import { listForeignFrames } from './foreign-frames.ts';
import { loadCard } from './load-card.ts';
import { type Scan, scanDocument } from './scan.ts';
import { watchDocument } from './watch.ts';
import { watchShown } from './watch-shown.ts';

/** Checks the document and shows on it what was found, for as long as it lives. */
export class ReportPage {
  readonly #document: Document;
  readonly #stop: AbortController;
  #overlay: Overlay | undefined;
  #scan: Scan;
  #report: FrameReport;
  /** The table of the report that the reader has chosen, of several. */
  #chosen: Element | undefined;
  readonly #token = Math.random().toString(36).slice(2);
  #isFirst = true;
  /** The panel stands beside the page. */
  #isBeside = false;
  /** How often the page has taken the overlay away. */
  #losses = 0;
  /** The page was left, and waits in the browser's cache. */
  #isLeft = false;

  /** What the page brings while its first reading is being checked must not be missed. */
  static start(document: Document): Promise<ReportPage> {
    const stop = new AbortController();
    const page = scanDocument(document).then((scan) => new ReportPage(document, scan, stop));
    // While the worker checks.
    prepareStyles();
    const look = async () => (await page).#rescan();
    watchDocument(document, look, { signal: stop.signal, isOwn: isHost, first: page });
    page.catch(() => stop.abort());
    return page;
  }

  private constructor(document: Document, scan: Scan, stop: AbortController) {
    this.#document = document;
    this.#stop = stop;
    this.#scan = scan;
    this.#report = this.#show();
    this.#listen();
    // The marks are painted first.
    setTimeout(() => this.announce());
  }

  /** Tells the worker and the panel what there is. */
  announce(): void {
    if (this.#isLeft) return;
    this.#send({ ...this.#report, isFirst: this.#isFirst });
    this.#isFirst = false;
  }

  #listen(): void {
    const onMessage = (message: FrameMessage, _sender: unknown, answer: (seen: FrameAnswer) => void) => {
      answer(this.#receive(message));
    };
    browser.runtime.onMessage.addListener(onMessage);
    const stopListening = onStorageChange(() => {
      this.#refresh().catch(() => {});
    });
    this.#stop.signal.addEventListener('abort', () => {
      this.#endOverlay();
      browser.runtime.onMessage.removeListener(onMessage);
      stopListening();
    });
    this.#followVisits();
    watchShown(this.#document, () => this.#lookAtShown(), { signal: this.#stop.signal, isOwn: isHost });
  }

  /** Called again, it listens still once. */
  #followVisits(): void {
    const { signal } = this.#stop;
    const view = this.#document.defaultView!;
    view.addEventListener('pageshow', this.#onShown, { signal });
    view.addEventListener('pagehide', this.#onHidden, { signal });
  }

  /** Out of the cache of the browser: meanwhile another page stood in its place, and settings may have changed. */
  readonly #onShown = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    this.#isLeft = false;
    this.#isFirst = true;
    this.announce();
    this.#refresh().catch(() => {});
  };

  readonly #onHidden = () => {
    this.#isLeft = true;
    this.#send({ kind: 'gone', document: this.#token });
  };

  /** The page may show another of its reports now, or has moved what is marked. */
  #lookAtShown(): boolean {
    const { sections, shown } = this.#scan;
    const isMoved = this.#overlay?.placeMoved() ?? false;
    if (sections.length === 0 || shownSection(sections) === shown) return isMoved;
    this.#chosen = undefined;
    this.#rescan().catch(() => {});
    return true;
  }

  #receive(message: FrameMessage): FrameAnswer {
    switch (message.kind) {
      case 'announce':
        this.announce();
        return true;
      case 'reveal-finding':
        return this.#overlay?.revealFinding(message.finding) ?? false;
      case 'conceal':
        this.#overlay?.conceal();
        return true;
      case 'reveal-cell':
        return this.#overlay?.revealCell(message.cell) ?? false;
      case 'panel':
        this.#isBeside = message.isOpen;
        if (this.#overlay) this.#overlay.isBeside = message.isOpen;
        return true;
      case 'choose':
        this.#choose(message.index);
        return true;
      case 'outline':
        this.#overlay?.outline(message.cells);
        return true;
      case 'step':
        return this.#overlay?.stepWithin(message.by) ?? null;
      case 'enter':
        return this.#overlay?.enter(message.by) ?? false;
    }
  }

  #choose(index: number): void {
    this.#chosen = this.#scan.sections[index]?.table;
    this.#rescan().catch(() => {});
  }

  /** The document has changed: what it says may have. */
  async #rescan(): Promise<boolean> {
    const before = this.#scan;
    const after = await this.#scanAnew();
    if (!after || (isSame(before, after) && !this.#overlay?.isLost)) return false;
    this.#scan = after;
    this.#report = this.#show();
    this.announce();
    return true;
  }

  /** Settings or marks have changed. */
  async #refresh(): Promise<void> {
    this.#scan = (await this.#scanAnew()) ?? this.#scan;
    this.#report = this.#show();
    this.announce();
  }

  /** The worker may be stopped before it answers: what was found stays, until the document changes again. */
  async #scanAnew(): Promise<Scan | undefined> {
    try {
      return await scanDocument(this.#document, this.#chosen);
    } catch {
      this.#leaveIfOrphaned();
      return undefined;
    }
  }

  #show(): FrameReport {
    const { result, places, attachments, listed, reports } = this.#scan;
    const shown = result.findings.filter((finding) => this.#isShown(finding));
    const targets = findTargets(this.#document, shown, places);
    if (result.report) this.#draw(result.report, targets, shown);
    else this.#endOverlay();
    const all =
      shown.length === result.findings.length
        ? targets
        : findTargets(this.#document, result.findings, places);
    return {
      kind: 'report',
      document: this.#token,
      isFirst: false,
      address: this.#document.location.href,
      title: this.#document.title,
      result,
      counts: count(shown),
      changed: this.#scan.changed,
      placed: [...new Set(all.flatMap(({ findings }) => findings.map(({ id }) => id)))],
      attachments,
      listed,
      reports,
      isRemoved: this.#isGivenUp,
      foreignFrames: listForeignFrames(this.#document),
    };
  }

  #draw(report: ReportContent, targets: readonly Target[], findings: readonly Finding[]): void {
    const { result, places, settings, marks } = this.#scan;
    if (this.#overlay?.isLost) {
      this.#losses += 1;
      this.#endOverlay();
      this.#followVisits();
    }
    if (this.#isGivenUp) return;
    this.#overlay ??= new Overlay(this.#document, {
      loadCard,
      onSelect: (finding) => this.#send({ kind: 'selected', finding }),
      onMark: (finding, state, reason) => {
        decide(this.#scan.result, finding, { state, reason }).catch(() => {});
      },
    });
    this.#overlay.isBeside = this.#isBeside;
    const { theme } = settings;
    const lang = languageOf(settings);
    const pill = settings.pill ? this.#describePill(targets.length > 0) : null;
    this.#overlay.show({
      ...{ targets, findings, marks, pill, report, places, lang, theme },
      checks: result.checks,
      size: SIZES[settings.size],
    });
  }

  #describePill(isMarked: boolean): PillContent {
    const { result, reports, marks, settings } = this.#scan;
    const isCleared = ({ id }: Finding) => marks[id]?.state === 'cleared';
    const { error, warning, info } = count(result.findings);
    return {
      verdict: result.summary.verdict,
      errors: error,
      warnings: warning,
      notes: info,
      cleared: result.findings.filter(isCleared).length,
      isMarked,
      year: reports.length > 0 ? (result.report?.year ?? null) : null,
      lang: languageOf(settings),
      theme: settings.theme,
    };
  }

  /** A page whose script takes the marks away whenever they come is left alone. */
  get #isGivenUp(): boolean {
    return this.#losses > MOST_LOSSES;
  }

  #endOverlay(): void {
    this.#overlay?.end();
    this.#overlay = undefined;
  }

  #isShown({ id, severity }: Finding): boolean {
    const { settings, marks } = this.#scan;
    return settings.severities.includes(severity) && marks[id]?.state !== 'cleared';
  }

  #send(message: PageMessage): void {
    try {
      browser.runtime.sendMessage(message).catch(() => {});
    } catch {
      this.#leaveIfOrphaned();
    }
  }

  /** After an update of the extension nobody listens to the old script any more. */
  #leaveIfOrphaned(): void {
    if (!browser.runtime?.id) this.#stop.abort();
  }
}

const MOST_LOSSES = 5;

/** The same result, in the same places: the document has changed in nothing that matters. */
function isSame(a: Scan, b: Scan): boolean {
  for (const [cell, origin] of a.places.cells) {
    if (!isSameOrigin(b.places.cells.get(cell), origin)) return false;
  }
  for (const [finding, { prose }] of a.places.quotes) {
    const runs = b.places.quotes.get(finding)?.prose.runs;
    if (!prose.runs.every(({ origin }, i) => isSameOrigin(runs?.[i]?.origin, origin))) return false;
  }
  const said = ({ result, attachments, reports, changed }: Scan) =>
    JSON.stringify([result, attachments, reports, changed]);
  return said(a) === said(b);
}

function count(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
