import type { FrameReport } from '../messages.ts';

/** What the panel knows of the tab that it stands beside. */
export interface TabView {
  tabId: number | null;
  /** By the number of the frame; 0 is the page itself. */
  frames: ReadonlyMap<number, FrameReport>;
  access: Access;
}

/** Whether the page may be read, and what would help. */
export type Access =
  | { kind: 'waiting' }
  /** `site` is the match pattern of a site that is not always checked. */
  | { kind: 'open'; site: string | null }
  | { kind: 'needs-click' }
  | { kind: 'needs-file-access' }
  | { kind: 'internal' }
  /** The panel has a window to itself, and its tab is closed. */
  | { kind: 'closed' };

/** A finding that is open, in one of the frames. */
export interface Selected {
  frameId: number;
  finding: string;
}

export const NOWHERE: TabView = { tabId: null, frames: new Map(), access: { kind: 'waiting' } };

export function withFrame(view: TabView, frameId: number, report: FrameReport): TabView {
  return { ...view, frames: new Map(view.frames).set(frameId, report) };
}

/** One that waits in the cache of the browser has the number of no frame of the tab. */
export function withoutDocument(view: TabView, document: string): TabView {
  const frames = [...view.frames].filter(([, report]) => report.document !== document);
  return frames.length < view.frames.size ? { ...view, frames: new Map(frames) } : view;
}

export function withoutFrame(view: TabView, frameId: number): TabView {
  const frames = new Map(view.frames);
  return frames.delete(frameId) ? { ...view, frames } : view;
}

/** The frames that hold a report, the page itself first; those of the page's furniture are left out. */
export function reportsOf({ frames }: TabView): [number, FrameReport][] {
  return [...frames].filter(([, { result }]) => result.status === 'checked').sort(([a], [b]) => a - b);
}

/** What to say where there is no report: the reason of the frame that came nearest to one. */
export function refusalOf({ frames }: TabView): string | null {
  const refused = [...frames.values()].flatMap(({ result }) => result.reason ?? []);
  const nearest = refused.find(({ code }) => code !== 'not-a-report') ?? refused[0];
  return nearest?.message ?? null;
}

/** Frames of other sites that no script has reported from. */
export function unreadFrames({ frames }: TabView): string[] {
  const read = [...frames.values()].map(({ address }) => address);
  const foreign = [...frames.values()].flatMap(({ foreignFrames }) => foreignFrames);
  return [...new Set(foreign)].filter((address) => !read.includes(address));
}
