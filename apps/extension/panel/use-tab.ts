import { useEffect, useState } from 'preact/hooks';
import { followTab } from './follow-tab.ts';
import { NOWHERE, type TabView } from './tab-view.ts';

/** The tab beside the panel, and the finding that is open, here or on the page. */
export function useTab(): { view: TabView; open: string | null; setOpen: (finding: string | null) => void } {
  const [view, setView] = useState(NOWHERE);
  const [open, setOpen] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    followTab({ onView: setView, onSelected: setOpen }, stop.signal);
    return () => stop.abort();
  }, []);
  return { view, open, setOpen };
}
