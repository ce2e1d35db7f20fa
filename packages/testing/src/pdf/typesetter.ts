import { breakLines } from './break-lines.ts';
import type { PdfLook } from './pdf-looks.ts';
import { type PageStream, showText, widthOf } from './write-pdf.ts';

/** Fills pages from the top; heights are counted from there. */
export class Typesetter {
  readonly look: PdfLook;
  readonly pages: PageStream[] = [];
  #top = 0;

  constructor(look: PdfLook) {
    this.look = look;
    this.endPage();
  }

  get top(): number {
    return this.#top;
  }

  get bottom(): number {
    return this.look.page[1] - this.look.margin;
  }

  get width(): number {
    return this.look.page[0] - 2 * this.look.margin;
  }

  endPage(): void {
    this.pages.push([]);
    this.#top = this.look.margin;
  }

  move(by: number): void {
    this.#top += by;
  }

  text(text: string, left: number, base: number, size: number): void {
    this.draw(showText(text, left, this.look.page[1] - base, size, this.look));
  }

  draw(instruction: string): void {
    this.pages.at(-1)!.push(instruction);
  }

  centred(text: string, size: number): void {
    for (const line of breakLines(text, (this.width / size) * 0.8)) {
      const left = this.look.margin + (this.width - widthOf(line) * size) / 2;
      this.#line(line, left, size);
    }
  }

  /** Begins with an indent of two characters. */
  paragraph(text: string): void {
    const size = this.look.sizes[0];
    const lines = breakLines(text, Math.floor(this.width / size), 2);
    lines.forEach((line, i) => {
      this.#line(line, this.look.margin + (i === 0 ? 2 * size : 0), size);
    });
  }

  #line(text: string, left: number, size: number): void {
    const pitch = 1.75 * size;
    if (this.#top + pitch > this.bottom) this.endPage();
    this.text(text, left, this.#top + 1.3 * size, size);
    this.#top += pitch;
  }
}
