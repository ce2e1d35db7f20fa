import type { Line } from './read-pipes.ts';

/**
 * The lines with the cells of drawn tables between tabs, and without the lines that are only drawn: tables as text
 * browsers print them (│ 规章 │ 0 │) and as pandoc does (+---+---+ over | 规章 | 0 |).
 */
export function partRuledLines(lines: readonly Line[]): Line[] {
  let inGrid = false;
  return lines.map((line) => {
    inGrid = inGrid ? /^[|+]/.test(line.text) : GRID_RULE.test(line.text);
    if (inGrid) return { ...line, text: partCells(line.text.replace(GRID_RULES, '|')) };
    return BOX.test(line.text) ? { ...line, text: partCells(line.text.replace(BOX_LINES, '|')) } : line;
  });
}

const GRID_RULE = /^\+(?:[-=:]{2,400}\+){1,60}$/;

/** A rule, or the part of one beside a cell that goes on. */
const GRID_RULES = /\+(?:[-=:]{2,400}\+){1,60}/g;

/** Bars between cells, corners and crossings. */
const BOX = /[\u2502-\u254B\u2551-\u256C]/;
const BOX_LINES = /[\u2500-\u256C]{1,400}/g;

function partCells(text: string): string {
  const cells = text.replace(/^\|/, '').replace(/\|$/, '').split('|');
  return cells.some((cell) => cell.trim() !== '') ? cells.map((cell) => cell.trim()).join('\t') : '';
}
