import type { Task } from './task.ts';

/** Paths that go to a worker at once: a message for each would cost a tenth of the speed. */
const CHUNK = 16;

/** What is yet to be checked. */
export class WorkQueue {
  readonly #pending: Task[];
  readonly #chunk: number;
  /** What was with a worker when it died; each is tried once more, alone. */
  readonly #suspects: Task[] = [];
  readonly #tried = new Set<number>();

  constructor(tasks: readonly Task[], workers: number) {
    this.#pending = tasks.toReversed();
    this.#chunk = Math.min(CHUNK, Math.ceil(tasks.length / (workers * 4)));
  }

  get isEmpty(): boolean {
    return this.#pending.length + this.#suspects.length === 0;
  }

  /** The next for a worker that still has these: none where they last, or where one of them is to be alone. */
  take(own: readonly Task[]): Task[] {
    if (own.length > this.#chunk / 4 || own.some(({ index }) => this.#tried.has(index))) return [];
    const suspect = own.length === 0 ? this.#suspects.pop() : undefined;
    return suspect ? [suspect] : this.#pending.splice(-this.#chunk).reverse();
  }

  giveBack(tasks: readonly Task[]): void {
    this.#pending.push(...tasks.toReversed());
  }

  /** @returns whether it is tried once more */
  suspect(task: Task): boolean {
    if (this.#tried.has(task.index)) return false;
    this.#tried.add(task.index);
    this.#suspects.push(task);
    return true;
  }
}
