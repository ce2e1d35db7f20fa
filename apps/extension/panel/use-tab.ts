import { useEffect, useState } from 'preact/hooks';
import { followTab } from './follow-tab.ts';
import { NOWHERE, type Selected, type TabView } from './tab-view.ts';

/** The tab beside the panel, and the finding that is open, here or on the page. */
export function useTab(): {
  view: TabView;
  open: Selected | null;
  setOpen: (open: Selected | null) => void;
} {
  const [view, setView] = useState(NOWHERE);
  const [open, setOpen] = useState<Selected | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    followTab({ onView: setView, onSelected: setOpen }, stop.signal);
    return () => stop.abort();
  }, []);
  return { view, open, setOpen };
}
