import path from 'node:path';
import type { Lang } from '@gouji/core';
import type { Config } from './config.ts';
import { findConfig } from './find-config.ts';

/** The configurations of a run, each read once. */
export class Configurations {
  readonly #given: string | undefined;
  readonly #lang: Lang;
  /** By folder. */
  readonly #found = new Map<string, string | null>();
  readonly #loaded = new Map<string, Config>();

  /** @param given the one for all files, instead of that which stands nearest above each */
  constructor(given: string | undefined, lang: Lang) {
    this.#given = given;
    this.#lang = lang;
  }

  /**
   * @param source the name of a file, or `-`
   * @throws UsageError where the configuration is not as it should be
   */
  async for(source: string): Promise<Config | null> {
    const file = this.#given ?? findConfig(source, this.#found);
    return file === null ? null : this.load(file);
  }

  async load(file: string): Promise<Config> {
    const known = this.#loaded.get(file);
    if (known) return known;
    // It brings a library that validates; who has no configuration does without.
    const { loadConfig } = await import('./load-config.ts');
    const config = loadConfig(file, this.#lang);
    this.#loaded.set(file, config);
    return config;
  }

  /** The globs of what folders do not give, for all that is named. */
  async exclude(operands: readonly string[]): Promise<string[]> {
    const configs = await Promise.all(operands.map((operand) => this.for(path.join(operand, '*'))));
    return [...new Set(configs)].flatMap((config) => config?.exclude ?? []);
  }

  get isEmpty(): boolean {
    return this.#loaded.size === 0;
  }

  all(): Iterable<Config> {
    return this.#loaded.values();
  }
}
