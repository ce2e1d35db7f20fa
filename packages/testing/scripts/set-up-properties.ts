import fc from 'fast-check';

// A short run is the same each time, so that what is red stays red; a long one never is, and fast-check prints its seed.
const runs = process.env.GOUJI_RUNS;
fc.configureGlobal(runs === undefined ? { seed: 20_190_515 } : { numRuns: Number(runs) });
