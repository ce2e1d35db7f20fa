import type { Verdict } from '@gouji/core';
import type { FrameReport } from '../messages.ts';

/** What the worker remembers of one frame of a tab. */
export type FrameSummary = Pick<FrameReport, 'counts' | 'document'> & {
  state: 'checked' | 'findings' | 'unread' | 'other';
};

/** What the toolbar says of a tab. */
export interface ToolbarState {
  icon: 'idle' | 'consistent' | 'findings' | 'unread';
  /** Errors and doubts; notes alone count only where there is nothing graver. */
  count: number;
  severity: 'error' | 'warning' | 'info' | null;
}

export function summarizeFrame({ document, result, counts }: FrameReport): FrameSummary {
  return { document, counts, state: stateOf(result) };
}

/** Of all frames of a tab; most have nothing to say. Notes are no alarm: the icon stays that of the figures. */
export function toolbarState(frames: readonly Pick<FrameSummary, 'counts' | 'state'>[]): ToolbarState {
  const sum = (severity: keyof FrameSummary['counts']) =>
    frames.reduce((total, { counts }) => total + counts[severity], 0);
  const [error, warning, info] = [sum('error'), sum('warning'), sum('info')];
  const severity = error > 0 ? 'error' : warning > 0 ? 'warning' : info > 0 ? 'info' : null;
  const states = frames.map(({ state }) => state);
  // What the reader ignores is not counted, and makes no report consistent.
  if (error + warning > 0 || states.includes('findings'))
    return { icon: 'findings', severity, count: error + warning };
  const icon = states.includes('unread') ? 'unread' : states.includes('checked') ? 'consistent' : 'idle';
  return { icon, severity, count: info };
}

function stateOf({ status, reason, summary }: FrameReport['result']): FrameSummary['state'] {
  if (status === 'checked') return STATES[summary.verdict];
  return reason?.code === 'attachment-only' || reason?.code === 'image-only' ? 'unread' : 'other';
}

/** Of a report that was checked: one whose figures cannot all be judged is no consistent report. */
const STATES: Readonly<Record<Verdict, FrameSummary['state']>> = {
  consistent: 'checked',
  findings: 'findings',
  open: 'unread',
  unread: 'unread',
};
