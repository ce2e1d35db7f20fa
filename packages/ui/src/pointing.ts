import type { CellId } from '@gouji/core';

interface Pointing {
  onMouseEnter: () => void;
  onMouseLeave: () => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** What a button for cells listens to, so that they are outlined while the pointer or the focus is on it. */
export function pointing(
  cells: readonly CellId[],
  onOutline: (cells: readonly CellId[] | null) => void,
): Pointing {
  const show = () => onOutline(cells);
  const hide = () => onOutline(null);
  return { onMouseEnter: show, onMouseLeave: hide, onFocus: show, onBlur: hide };
}
