export { saveFile } from './save-file.ts';
export type { Source } from './source.ts';
export { type Decided, Workbench, type WorkbenchProps } from './workbench.tsx';
