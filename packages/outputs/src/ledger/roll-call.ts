/** The bodies that should have reported, and what came of each. */
export interface RollCall {
  bodies: readonly Expected[];
}

export interface Expected {
  organization: string;
  year: number | null;
  /** `unread`: there is a document, but nothing could be checked of it. */
  state: 'onTime' | 'late' | 'missing' | 'unread' | 'undated';
  /** ISO dates; null where none is known. */
  deadline: string | null;
  publishedOn: string | null;
  /** The document; null where there is none. */
  source: string | null;
}
