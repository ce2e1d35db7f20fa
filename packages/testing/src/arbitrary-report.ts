import fc from 'fast-check';
import { type SampleOptions, type SampleReport, sampleReport } from './sample-report.ts';

/** Random consistent reports; a failing one is reported by its seed. */
export function arbitraryReport(options: SampleOptions = {}): fc.Arbitrary<SampleReport> {
  return arbitrarySeed().map((seed) => sampleReport(seed, options));
}

/** Seeds of `sampleReport`; they do not shrink, as a smaller seed is no simpler report. */
export function arbitrarySeed(): fc.Arbitrary<number> {
  return fc.noShrink(fc.nat({ max: 2 ** 31 - 1 }));
}
