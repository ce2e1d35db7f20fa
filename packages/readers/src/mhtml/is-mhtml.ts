/** Whether the start of a file is that of a web page in one file (RFC 2557): mail headers, and a body of several parts. */
export function isMhtml(start: string): boolean {
  return (
    /^(?:\xef\xbb\xbf)?\s{0,100}(?:[A-Za-z-]{1,40}:|From )/.test(start) &&
    /^MIME-Version:/im.test(start) &&
    /^Content-Type:\s{0,20}(?:multipart\/(?:related|mixed|alternative)|text\/html)/im.test(start)
  );
}
