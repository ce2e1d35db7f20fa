export { isHost, prepareStyles } from './host.ts';
export { isRendered, measureElement } from './measure.ts';
export { Overlay, type View } from './overlay.ts';
export { findTargets, type Target } from './targets.ts';
export { isSameOrigin } from './text-piece.ts';
