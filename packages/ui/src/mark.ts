/** What a reader has decided about a finding. */
export interface Mark {
  /** `verified`: looked into, and it stands. `ignored`: not to be shown on the page again. */
  state: 'verified' | 'ignored';
  reason: string;
  /** ISO time. */
  at: string;
}

/** By the id of the finding. */
export type Marks = Readonly<Record<string, Mark>>;
