/** What a reader has decided about a finding. */
export interface Mark {
  /** `confirmed`: looked into, and it is wrong. `cleared`: looked into, and it is right: not to be shown on the page again. */
  state: 'confirmed' | 'cleared';
  reason: string;
  /** ISO time. */
  at: string;
}

/** By the id of the finding. */
export type Marks = Readonly<Record<string, Mark>>;
