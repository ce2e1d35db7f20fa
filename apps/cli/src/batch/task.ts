import type { Brief } from './brief.ts';

/** One document of a batch, as it travels to a worker. */
export interface Task {
  /** Its place among the documents of the run. */
  index: number;
  /** The name it was given by. */
  source: string;
  /** Its path; bytes where the name is not UTF-8. */
  path: string | Uint8Array;
  /** The digest of what the journal holds of it; null where it has to be checked in any case. */
  known: string | null;
  /** The file of its configuration; null where it has none. */
  config: string | null;
  /** What else the result depends on: the version, the language, the configuration. */
  settings: string;
}

/** From the run to a worker; without tasks its work is done. */
export interface Order {
  tasks: Task[];
}

/** What a worker tells, in the order of its tasks. */
export type Word =
  | { is: 'ready' }
  /** The document was read, and now is checked. */
  | { is: 'read'; index: number; digest: string }
  /** The journal holds this very content already. */
  | { is: 'unchanged'; index: number }
  /** Its line of the journal, and that of its prose where it has any. */
  | {
      is: 'checked';
      index: number;
      digest: string | null;
      line: Uint8Array;
      prose: Uint8Array | null;
      brief: Brief;
    };
