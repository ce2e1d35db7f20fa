/** Of the process, the highest that applies. */
export const EXIT = {
  ok: 0,
  findings: 1,
  /** Wrong usage, a document that cannot be read, or one that was named and was not checked. */
  unchecked: 2,
  bug: 3,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
