import { defineBackground } from '#imports';
import { startWorker } from '../worker/worker.ts';

export default defineBackground(startWorker);
