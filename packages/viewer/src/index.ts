export { saveFile } from './save-file.ts';
export type { Source } from './source.ts';
export { Workbench, type WorkbenchProps } from './workbench.tsx';
