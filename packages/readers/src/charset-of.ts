/** The charset that a Content-Type names. */
export function charsetOf(contentType = ''): string | undefined {
  return contentType.match(/;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i)?.[1];
}
