/** A file that is to be fetched. */
export interface ViewerRequest {
  address: string;
  /** The tab whose page links to it. */
  tabId: number | null;
}

/** The address of the viewer, within the extension, that opens a file. */
export function viewerAddress({ address, tabId }: ViewerRequest): string {
  const query = new URLSearchParams({ src: address });
  if (tabId !== null) query.set('tab', String(tabId));
  return `/viewer.html?${query}`;
}

/** What an address of the viewer asks for; null where it asks for nothing that may be fetched. */
export function readRequest(search: string): ViewerRequest | null {
  const query = new URLSearchParams(search);
  const address = query.get('src');
  const tab = query.get('tab') ?? '';
  if (address === null || !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return null;
  return { address, tabId: /^\d{1,10}$/.test(tab) ? Number(tab) : null };
}
