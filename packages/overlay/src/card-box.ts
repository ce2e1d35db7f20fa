import type { Point } from './box.ts';
import type { CardContent, CardWriter } from './card-content.ts';
import { placeCard, type Surroundings } from './place-card.ts';

/** The card: a popover where the browser has them, else a plain box that closes by itself in the same ways. */
export class CardBox {
  readonly element: HTMLElement;
  readonly isPopover: boolean;
  readonly #onClosed: (hadFocus: boolean) => void;
  isOpen = false;
  /** Once it is loaded. */
  writer: CardWriter | undefined;

  /** @param onClosed learns whether the focus was within: a reader who has gone elsewhere is left there */
  constructor(root: ShadowRoot, onClosed: (hadFocus: boolean) => void, signal: AbortSignal) {
    const document = root.host.ownerDocument;
    this.#onClosed = onClosed;
    this.element = document.createElement('div');
    this.element.className = 'card';
    this.element.tabIndex = -1;
    this.element.setAttribute('role', 'dialog');
    this.isPopover = 'popover' in HTMLElement.prototype;
    if (this.isPopover) {
      this.element.popover = 'auto';
      this.element.addEventListener('toggle', (event) => {
        if ((event as ToggleEvent).newState === 'closed' && !this.#isShown()) this.#closed(false);
      });
    } else {
      this.element.hidden = true;
      const away = (event: Event) => {
        if (!event.composedPath().includes(root.host)) this.close();
      };
      document.addEventListener('pointerdown', away, { capture: true, signal });
    }
    root.append(this.element);
  }

  open(content: CardContent): void {
    this.writer?.(this.element, content);
    if (!this.isPopover) this.element.hidden = false;
    else if (!this.#isShown()) this.element.showPopover();
    this.isOpen = true;
  }

  /** The press on another badge has hidden it already, which is only told after the click. */
  #isShown(): boolean {
    return this.element.matches(':popover-open');
  }

  /**
   * Answers whether all that must be seen beside it is.
   *
   * @param origin of the overlay, in coordinates of the viewport, as all of the surroundings
   */
  place(around: Omit<Surroundings, 'viewport'>, origin: Point): boolean {
    const { style, ownerDocument } = this.element;
    style.maxHeight = 'none';
    const view = ownerDocument.defaultView!;
    const viewport = { width: ownerDocument.documentElement.clientWidth, height: view.innerHeight };
    const size = { width: this.element.offsetWidth, height: this.element.offsetHeight };
    const place = placeCard(size, { ...around, viewport });
    const from = this.isPopover ? { left: -view.scrollX, top: -view.scrollY } : origin;
    style.maxHeight = `${place.maxHeight}px`;
    style.left = `${place.left - from.left}px`;
    style.top = `${place.top - from.top}px`;
    return place.isClear;
  }

  get hasFocus(): boolean {
    return this.isOpen && this.element.matches(':focus-within');
  }

  /** Answers whether it was open. */
  close(): boolean {
    if (!this.isOpen) return false;
    const { hasFocus: hadFocus } = this;
    if (this.isPopover) this.element.hidePopover();
    else this.element.hidden = true;
    this.#closed(hadFocus);
    return true;
  }

  #closed(hadFocus: boolean): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.writer?.(this.element, null);
    this.#onClosed(hadFocus);
  }
}
