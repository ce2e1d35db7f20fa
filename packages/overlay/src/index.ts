export type { CardWriter } from './card-content.ts';
export { isHost, prepareStyles } from './host.ts';
export { isSameOrigin } from './is-same-origin.ts';
export { isRendered, measureElement } from './measure.ts';
export { Overlay, type OverlayListener, type View } from './overlay.ts';
export type { PillContent } from './pill.ts';
export { findTargets, type Target } from './targets.ts';
