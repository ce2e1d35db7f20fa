import type { CellId, Lang, Places, ReportContent, ReportResult } from '@gouji/core';
import { measureAround } from './around-card.ts';
import { type Badge, Badges, type Surface } from './badges.ts';
import type { Point } from './box.ts';
import { describeTarget } from './card.tsx';
import { CardBox } from './card-box.ts';
import { followKeys } from './follow-keys.ts';
import { highlightOpen, highlightQuotes } from './highlights.ts';
import { cancelZoom, makeHost, makeLayer, raise } from './host.ts';
import { involvedCells } from './involved-cells.ts';
import { measureLevel, measurePage, measureSpot } from './measure.ts';
import { Outlines } from './outlines.ts';
import { scrollTo } from './scroll-to.ts';
import { type Spot, spotOfOrigin, type Target } from './targets.ts';
import { followScrollers, watchLayout } from './watch-layout.ts';
import { say } from './words.ts';

/** What the overlay shows. */
export interface View {
  targets: readonly Target[];
  report: ReportContent;
  checks: ReportResult['checks'];
  places: Places;
  lang: Lang;
  theme: 'auto' | 'light' | 'dark';
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
  readonly #onSelect: (finding: string) => void;
  readonly #moved: () => void;
  #scrolling = new AbortController();
  #view: View | undefined;
  #open: Badge | undefined;
  /** What the panel has opened: the cells of its sums, and its place. */
  #shown: Shown = NOTHING;

  constructor(document: Document, onSelect: (finding: string) => void) {
    const { signal } = this.#stop;
    this.#document = document;
    this.#onSelect = onSelect;
    const { host, root } = makeHost(document);
    this.#host = host;
    this.#outlines = new Outlines(makeLayer(root));
    this.#layer = makeLayer(root);
    this.#layer.setAttribute('role', 'toolbar');
    this.#badges = new Badges(this.#layer);
    this.#card = new CardBox(root, (hadFocus) => this.#closed(hadFocus), signal);
    this.#layer.addEventListener('click', (event) => this.#clicked(event));
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
    this.#host.remove();
  }

  show(view: View): void {
    this.#card.close();
    this.#view = view;
    this.#shown = NOTHING;
    if (view.theme === 'auto') delete this.#host.dataset.theme;
    else this.#host.dataset.theme = view.theme;
    this.#host.lang = view.lang === 'zh' ? 'zh-CN' : 'en';
    this.#layer.setAttribute('aria-label', say(view.lang, 'marks'));
    this.#badges.clear();
    this.outline(null);
    this.#badges.show(view.targets, view.lang, this.#measureSurface());
    highlightQuotes(view.targets);
    this.#scrolling.abort();
    this.#scrolling = new AbortController();
    const scrollers = new Set(this.#badges.list.flatMap(({ clips }) => clips));
    followScrollers(scrollers, this.#moved, this.#scrolling.signal);
  }

  /** Puts everything where the page has it now. */
  place(): void {
    const surface = this.#measureSurface();
    this.#badges.place(surface);
    this.#outlines.place(surface.origin);
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
    const badge = this.#badges.list.find(({ target }) =>
      target.findings.some((finding) => finding.id === id),
    );
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
    return this.#openFirst([...this.#badges.after(this.#current(), by), ...this.#badges.after(null, by)]);
  }

  /** As `step`, but after the last comes another frame: false, and the card is closed. Null where none is open. */
  stepWithin(by: 1 | -1): boolean | null {
    const current = this.#current();
    if (!current) return null;
    if (this.#openFirst(this.#badges.after(current, by))) return true;
    this.#card.close();
    return false;
  }

  /** Opens the first place, or the last. */
  enter(by: 1 | -1): boolean {
    return this.#openFirst(this.#badges.after(null, by));
  }

  #openFirst(badges: readonly Badge[]): boolean {
    const next = badges.find((badge) => this.#bringIntoView(badge));
    if (next) this.#openCard(next);
    return next !== undefined;
  }

  /** What a scroller has moved out of sight is brought back; what is folded away stays so. */
  #bringIntoView({ target, button }: Badge): boolean {
    if (!measureSpot(target.spot, [])) return false;
    scrollTo(target.spot, this.#layer, 'instant');
    this.place();
    return !button.hidden;
  }

  #openCard(badge: Badge): void {
    const view = this.#view!;
    const { target, button } = badge;
    this.#open?.button.setAttribute('aria-expanded', 'false');
    this.#open = badge;
    this.#shown = NOTHING;
    button.setAttribute('aria-expanded', 'true');
    this.#badges.setCurrent(badge);
    this.#card.open(
      {
        target,
        report: view.report,
        checks: view.checks,
        lang: view.lang,
        onOutline: (cells) => this.outline(cells),
        onStep: (by) => this.step(by),
        onClose: () => this.#card.close(),
      },
      describeTarget(target, view.report, view.lang),
    );
    this.outline(null);
    this.#placeCard(this.#origin());
    this.#card.element.focus({ preventScroll: true });
    this.#onSelect(target.findings[0]!.id);
  }

  #closed(hadFocus: boolean): void {
    const badge = this.#open;
    this.#open = undefined;
    badge?.button.setAttribute('aria-expanded', 'false');
    this.outline(null);
    if (hadFocus) badge?.button.focus({ preventScroll: true });
  }

  #placeCard(origin: Point): void {
    // What is scrolled out of sight leaves the card where it was.
    if (!this.#open || !this.#card.isOpen || this.#open.button.hidden) return;
    const badge = this.#open.button.getBoundingClientRect();
    if (badge.bottom < 0 || badge.top > this.#document.defaultView!.innerHeight) return;
    const cells = this.#spotsOf(this.#cellsOfOpen());
    this.#card.place(measureAround(this.#open.target, badge, cells), origin);
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
    if (badge && badge === this.#open) this.#card.close();
    else if (badge) this.#openCard(badge);
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
    return this.#open?.button ?? (this.#document.hasFocus() ? this.#focused() : null);
  }

  #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }
}
