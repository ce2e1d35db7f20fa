export { isHost, prepareStyles } from './host.ts';
export { isRendered, measureElement } from './measure.ts';
export { Overlay, type OverlayListener, type View } from './overlay.ts';
export type { PillContent } from './pill.tsx';
export { findTargets, type Target } from './targets.ts';
export { isSameOrigin } from './text-piece.ts';
