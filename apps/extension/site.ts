/** A match pattern of ours as people know it. */
export function nameOf(site: string): string {
  return site.replace(/^\*:\/\/|\/\*$/g, '');
}

/** A domain, an address in numbers, or a name of an office's own network, as http://oa/ has. */
const HOST = /^(?:[^.]{1,63}(?:\.[^.]{1,63}){1,10}|(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)$/;

/** The pattern of a site that was typed in or is open; null for what is none. */
export function siteOf(address: string): string | null {
  const text = address.trim();
  try {
    const { protocol, hostname } = new URL(/^[a-z]{1,10}:\/\//i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(protocol) && HOST.test(hostname) ? `*://${hostname}/*` : null;
  } catch {
    return null;
  }
}
