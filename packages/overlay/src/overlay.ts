import type { CellId, Finding, Lang, Places, ReportContent, ReportResult } from '@gouji/core';
import type { Mark, Marks } from '@gouji/ui';
import { measureAround } from './around-card.ts';
import { type Badge, Badges, type Surface } from './badges.ts';
import type { Box, Point } from './box.ts';
import { CardBox } from './card-box.ts';
import type { CardWriter } from './card-content.ts';
import { EdgeHints } from './edge-hints.ts';
import { followKeys } from './follow-keys.ts';
import { highlightOpen, highlightQuotes } from './highlights.ts';
import { cancelZoom, makeHost, makeLayer, raise } from './host.ts';
import { involvedCells } from './involved-cells.ts';
import { measureLevel, measurePage, measureSpot } from './measure.ts';
import { Outlines } from './outlines.ts';
import { Pill, type PillContent } from './pill.ts';
import { scrollTo } from './scroll-to.ts';
import { type Spot, spotOfOrigin, type Target } from './targets.ts';
import { followScrollers, watchLayout } from './watch-layout.ts';
import { say } from './words.ts';

/** What the overlay shows. */
export interface View {
  targets: readonly Target[];
  /** All that are shown, with those that have no place. */
  findings: readonly Finding[];
  /** What the reader has decided; undefined where nothing can be. */
  marks?: Marks | undefined;
  /** The line that says how the report stands; none unless given. */
  pill?: PillContent | null;
  /** How much larger the card is than as drawn. */
  size?: number;
  report: ReportContent;
  checks: ReportResult['checks'];
  places: Places;
  lang: Lang;
  theme: 'auto' | 'light' | 'dark';
}

/** What the overlay tells of, and asks for. */
export interface OverlayListener {
  /** What writes the card is loaded when the first is wanted. */
  loadCard: () => Promise<CardWriter>;
  /** A place was opened. */
  onSelect: (finding: string) => void;
  /** Null takes it back. */
  onMark?: (finding: string, state: Mark['state'] | null, reason: string) => void;
}

/** The place that the card is open at: that of a badge, or one that the reader has gone to from there. */
interface Opened {
  target: Target;
  badge: Badge | undefined;
}

interface Shown {
  cells: readonly CellId[];
  spot: Spot | undefined;
}

const NOTHING: Shown = { cells: [], spot: undefined };

/** Draws over the page without changing it: badges, outlines and one card, all in the shadow of one element. */
export class Overlay {
  readonly #document: Document;
  readonly #stop = new AbortController();
  readonly #host: HTMLElement;
  readonly #layer: HTMLElement;
  readonly #badges: Badges;
  readonly #outlines: Outlines;
  readonly #card: CardBox;
  readonly #hints: EdgeHints;
  readonly #pill: Pill;
  readonly #listener: OverlayListener;
  readonly #moved: () => void;
  #scrolling = new AbortController();
  #view: View | undefined;
  #open: Opened | undefined;
  /** The badge that was open last: the pill goes on from there. */
  #last: Badge | undefined;
  /** To be opened once the card is loaded. */
  #wanted: Opened | undefined;
  #loading: Promise<void> | undefined;
  /** The panel stands beside the page. */
  #isBeside = false;
  /** What the panel has opened: the cells of its sums, and its place. */
  #shown: Shown = NOTHING;

  constructor(document: Document, listener: OverlayListener) {
    const { signal } = this.#stop;
    this.#document = document;
    this.#listener = listener;
    const { host, root } = makeHost(document);
    this.#host = host;
    this.#outlines = new Outlines(makeLayer(root));
    this.#layer = makeLayer(root);
    this.#layer.setAttribute('role', 'toolbar');
    this.#badges = new Badges(this.#layer);
    this.#hints = new EdgeHints(makeLayer(root), (badge) => this.#openFirst([badge]));
    this.#pill = new Pill(document, (by) => this.#stepOn(by));
    this.#card = new CardBox(root, (hadFocus) => this.#closed(hadFocus), signal);
    this.#layer.addEventListener('click', (event) => this.#clicked(event));
    for (const type of ['pointerover', 'focusin']) this.#layer.addEventListener(type, () => this.#load());
    followKeys(
      root,
      (by) => (this.#card.isOpen ? this.step(by) : this.#focusNext(by)),
      () => this.#card.close(),
    );
    this.#moved = watchLayout(
      document,
      () => this.place(),
      () => this.#badges.signature(this.#origin()),
      signal,
    );
  }

  /** Leaves the page as if it had never been there. */
  end(): void {
    this.#stop.abort();
    this.#scrolling.abort();
    highlightQuotes([]);
    highlightOpen(undefined);
    this.#pill.end();
    this.#host.remove();
  }

  show(view: View): void {
    this.#wanted = undefined;
    const open = this.#card.hasFocus ? this.#open?.target.findings[0]?.id : undefined;
    this.#card.close();
    this.#last = undefined;
    this.#view = view;
    this.#shown = NOTHING;
    if (view.theme === 'auto') delete this.#host.dataset.theme;
    else this.#host.dataset.theme = view.theme;
    this.#host.lang = view.lang === 'zh' ? 'zh-CN' : 'en';
    this.#layer.setAttribute('aria-label', say(view.lang, 'marks'));
    this.#badges.clear();
    this.outline(null);
    const surface = this.#measureSurface();
    this.#badges.show(view.targets, view.lang, surface);
    this.#hints.place(this.#badges.list, surface, view.lang);
    highlightQuotes(view.targets);
    this.#scrolling.abort();
    this.#scrolling = new AbortController();
    const scrollers = new Set(this.#badges.list.flatMap(({ clips }) => clips));
    followScrollers(scrollers, this.#moved, this.#scrolling.signal);
    this.#host.style.setProperty('--gouji-size', String(view.size ?? 1));
    this.#pill.show(view.pill ?? null);
    // What was decided on the card, or mended in the page, leaves the rest of it open.
    const again = open === undefined ? undefined : this.#badges.find(open);
    if (again) this.#openCard({ target: again.target, badge: again });
  }

  /** The panel has come, or gone. */
  set isBeside(isBeside: boolean) {
    if (this.#isBeside === isBeside) return;
    this.#isBeside = isBeside;
    if (this.#open && this.#card.isOpen) this.#openCard(this.#open);
  }

  /** Puts everything where the page has it now. */
  place(): void {
    const surface = this.#measureSurface();
    this.#badges.place(surface);
    this.#outlines.place(surface.origin);
    this.#hints.place(this.#badges.list, surface, this.#view?.lang ?? 'zh');
    this.#placeCard(surface.origin);
    this.#raise();
  }

  /** Answers whether what is marked had moved, or has come into sight or gone out of it. */
  placeMoved(): boolean {
    const before = this.#badges.places;
    this.place();
    return this.#badges.places !== before;
  }

  /** Some pages write their whole document anew, and with it take away the overlay and all that it listens to. */
  get isLost(): boolean {
    return !this.#host.isConnected;
  }

  /** Scrolls to a finding and outlines its sums; false where it is not to be seen. */
  revealFinding(id: string): boolean {
    const badge = this.#badges.find(id);
    if (!badge) return false;
    this.#card.close();
    const { spot, findings } = badge.target;
    const own = findings.filter((finding) => finding.id === id);
    this.#shown = { cells: involvedCells(own, this.#view!.checks), spot };
    this.outline(null);
    return scrollTo(spot, this.#layer);
  }

  /** Nothing is open in the panel any more. */
  conceal(): void {
    this.#shown = NOTHING;
    this.outline(null);
  }

  revealCell(cell: CellId): boolean {
    const [spot] = this.#spotsOf([cell]);
    if (!spot) return false;
    this.#card.close();
    this.outline([cell]);
    return scrollTo(spot, this.#layer);
  }

  /** Outlines the sums that are open, and more strongly the cells whose numbers somebody points at elsewhere. */
  outline(pointed: readonly CellId[] | null): void {
    const parts = this.#open ? this.#cellsOfOpen() : this.#shown.cells;
    const spots = { part: this.#spotsOf(parts), pointed: this.#spotsOf(pointed ?? []) };
    this.#outlines.show(spots, this.#origin());
    this.#raise();
    highlightOpen(this.#open?.target.spot ?? this.#shown.spot);
  }

  /** Opens the next place that can be brought into view, or the one before; after the last comes the first. */
  step(by: 1 | -1): boolean {
    return this.#openNext(this.#current(), by);
  }

  /** As `step`, but after the last comes another frame: false, and the card is closed. Null where none is open. */
  stepWithin(by: 1 | -1): boolean | null {
    const current = this.#current();
    if (!current) return null;
    if (this.#openFirst(this.#badges.stopsAfter(current, by))) return true;
    this.#card.close();
    return false;
  }

  /** Opens the first place, or the last. */
  enter(by: 1 | -1): boolean {
    return this.#openFirst(this.#badges.stopsAfter(null, by));
  }

  /** From the pill: the press on it has closed the card. */
  #stepOn(by: 1 | -1): void {
    this.#openNext(this.#last?.button ?? null, by);
  }

  #openNext(from: Element | null, by: 1 | -1): boolean {
    return this.#openFirst([...this.#badges.stopsAfter(from, by), ...this.#badges.stopsAfter(null, by)]);
  }

  #openFirst(badges: readonly Badge[]): boolean {
    const next = badges.find((badge) => this.#bringIntoView(badge));
    if (next) this.#openCard({ target: next.target, badge: next });
    return next !== undefined;
  }

  /** What a scroller has moved out of sight is brought back; what is folded away stays so. */
  #bringIntoView({ target, button }: Badge): boolean {
    if (!measureSpot(target.spot, [])) return false;
    scrollTo(target.spot, this.#layer, 'instant');
    this.place();
    return !button.hidden;
  }

  #openCard(opened: Opened): void {
    if (!this.#card.writer) {
      this.#wanted = opened;
      this.#load();
      return;
    }
    const view = this.#view!;
    const { target, badge } = opened;
    this.#open?.badge?.button.setAttribute('aria-expanded', 'false');
    this.#open = opened;
    this.#shown = NOTHING;
    badge?.button.setAttribute('aria-expanded', 'true');
    if (badge) this.#badges.setCurrent(badge);
    if (badge) this.#last = badge;
    this.#card.open({
      target,
      report: view.report,
      checks: view.checks,
      findings: view.findings,
      marks: view.marks,
      lang: view.lang,
      isBrief: this.#isBeside,
      onMark: this.#listener.onMark,
      onGo: (finding, cell) => this.#go(finding, cell),
      onOutline: (cells) => this.outline(cells),
      onStep: (by) => this.step(by),
      onClose: () => this.#card.close(),
    });
    this.outline(null);
    // In a narrow window there may be room only around the middle.
    if (!this.#placeCard(this.#origin()) && scrollTo(target.spot, this.#layer, 'instant')) this.place();
    this.#card.element.focus({ preventScroll: true });
    this.#listener.onSelect(target.findings[0]!.id);
  }

  /** As soon as somebody comes near a mark. */
  #load(): void {
    this.#loading ??= this.#listener.loadCard().then(
      (writer) => {
        this.#card.writer = writer;
        const wanted = this.#wanted;
        this.#wanted = undefined;
        if (wanted && !this.#stop.signal.aborted) this.#openCard(wanted);
      },
      () => {
        this.#loading = undefined;
      },
    );
  }

  /** From a sentence to a cell that it speaks of, or back. */
  #go(finding: Finding, cell: CellId | null): void {
    const badge = this.#badges.find(finding.id);
    if (cell === null && badge) this.#openFirst([badge]);
    const [spot] = cell === null ? [] : this.#spotsOf([cell]);
    if (cell === null || !spot) return;
    scrollTo(spot, this.#layer, 'instant');
    this.place();
    const { severity } = finding;
    this.#openCard({
      target: { spot, cell, findings: [finding], severity, doubtful: false },
      badge: undefined,
    });
    this.outline([cell]);
  }

  #closed(hadFocus: boolean): void {
    const badge = this.#open?.badge;
    this.#open = undefined;
    badge?.button.setAttribute('aria-expanded', 'false');
    this.outline(null);
    if (hadFocus) badge?.button.focus({ preventScroll: true });
  }

  /** False where it covers what it speaks of, or what that means. */
  #placeCard(origin: Point): boolean {
    // What is scrolled out of sight leaves the card where it was.
    if (!this.#open || !this.#card.isOpen) return true;
    const badge = this.#boxOf(this.#open);
    if (!badge || badge.bottom < 0 || badge.top > this.#document.defaultView!.innerHeight) return true;
    const cells = this.#spotsOf(this.#cellsOfOpen());
    return this.#card.place(measureAround(this.#open.target, badge, cells), origin);
  }

  /** Of the badge, or of the place itself. */
  #boxOf({ target, badge }: Opened): Box | null {
    if (!badge) return measureSpot(target.spot, []);
    return badge.button.hidden ? null : badge.button.getBoundingClientRect();
  }

  #cellsOfOpen(): CellId[] {
    return involvedCells(this.#open?.target.findings ?? [], this.#view?.checks ?? []);
  }

  #spotsOf(cells: readonly CellId[]): Spot[] {
    // The cells of a row that could not be told apart have one origin.
    const origins = new Set(cells.map((cell) => this.#view?.places.cells.get(cell)));
    return [...origins].flatMap((origin) => spotOfOrigin(this.#document, origin)).map(({ spot }) => spot);
  }

  #clicked(event: Event): void {
    const badge = this.#badges.list.find(({ button }) => event.composedPath().includes(button));
    if (badge && badge === this.#open?.badge) this.#card.close();
    else if (badge) this.#openCard({ target: badge.target, badge });
  }

  #focusNext(by: 1 | -1): void {
    const round = [...this.#badges.after(this.#focused(), by), ...this.#badges.after(null, by)];
    const next = round.find(({ button }) => !button.hidden);
    if (!next) return;
    this.#badges.setCurrent(next);
    next.button.focus();
  }

  /** Just above what is marked and outlined; a plain card lies in the overlay, and above all. */
  #raise(): void {
    if (!this.#card.isPopover) return;
    const marked = (this.#view?.targets ?? []).map(({ spot }) => spot);
    raise(this.#host, measureLevel([...marked, ...this.#outlines.spots]));
  }

  #measureSurface(): Surface {
    cancelZoom(this.#host);
    const origin = this.#origin();
    return { origin, bounds: measurePage(this.#document, origin) };
  }

  #origin(): Point {
    const { left, top } = this.#host.getBoundingClientRect();
    return { left, top };
  }

  /** The badge that is open, or that has the focus. */
  #current(): Element | null {
    return this.#open?.badge?.button ?? (this.#document.hasFocus() ? this.#focused() : null);
  }

  #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }
}
