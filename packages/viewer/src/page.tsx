import type { Finding, Lang, Places, ReportResult } from '@gouji/core';
import { findTargets, Overlay, type OverlayListener } from '@gouji/overlay';
import { writeCard } from '@gouji/overlay/card';
import type { Marks } from '@gouji/ui';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from './words.ts';

interface PageProps {
  /** The drawn document. */
  root: HTMLElement;
  view: {
    shown: readonly Finding[];
    result: ReportResult;
    places: Places;
    marks: Marks;
    lang: Lang;
    theme: 'auto' | 'light' | 'dark';
  };
  overlay: { current: Overlay | null };
  /** What happens on the marks; the card is part of the page. */
  listener: Omit<OverlayListener, 'loadCard'>;
}

/** Shows the drawn document, and the marks over it. */
export function Page({ root, view, overlay, listener }: PageProps): JSX.Element {
  const frame = useRef<HTMLElement>(null);
  const latest = useRef(listener);
  latest.current = listener;
  const { shown, result, places, marks, lang, theme } = view;
  useLayoutEffect(() => frame.current?.replaceChildren(root), [root]);
  useEffect(() => {
    const { report, checks } = result;
    if (!report) return endOverlay(overlay);
    overlay.current ??= new Overlay(document, {
      onSelect: (finding) => latest.current.onSelect(finding),
      onMark: (...mark) => latest.current.onMark?.(...mark),
      loadCard: async () => writeCard,
    });
    overlay.current.isBeside = !NARROW.matches;
    const targets = findTargets(document, shown, places);
    overlay.current.show({ targets, findings: shown, marks, report, checks, places, lang, theme });
  }, [root, shown, result, places, marks, lang, theme]);
  useEffect(() => followPanel(overlay), []);
  useEffect(() => () => endOverlay(overlay), []);
  return <main ref={frame} class="v-page" aria-label={say(lang, 'document')} />;
}

/** Where there is no room for the panel beside the document. */
const NARROW = matchMedia('(max-width: 900px)');

/** What the panel says beside the document, the card does not say again. */
function followPanel(overlay: PageProps['overlay']): () => void {
  const follow = () => {
    if (overlay.current) overlay.current.isBeside = !NARROW.matches;
  };
  NARROW.addEventListener('change', follow);
  return () => NARROW.removeEventListener('change', follow);
}

function endOverlay(overlay: PageProps['overlay']): void {
  overlay.current?.end();
  overlay.current = null;
}
