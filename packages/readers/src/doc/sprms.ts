/** One property of a paragraph, a run or a table row ([MS-DOC] 2.2.5.1): its code and where its operand stands. */
export type SprmVisitor = (code: number, operand: number, length: number, view: DataView) => void;

/** Visits the properties that stand between two offsets. */
export function visitSprms(view: DataView, start: number, end: number, visit: SprmVisitor): void {
  for (let at = start; at + 2 <= end; ) {
    const code = view.getUint16(at, true);
    at += 2;
    const length = operandLength(view, code, at);
    if (at + length > end) return;
    visit(code, at, length, view);
    at += length;
  }
}

/** By the highest three bits of the code; 6 is of variable length, counted by its first byte. */
function operandLength(view: DataView, code: number, at: number): number {
  if (code === TABLE_DEFINITION) return view.getUint16(at, true) + 1;
  const length = LENGTHS[code >> 13]!;
  return length > 0 ? length : 1 + view.getUint8(at);
}

const TABLE_DEFINITION = 0xd608;
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3];
