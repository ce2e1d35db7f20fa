import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/pdf/open-pages.ts',
    ...['pdf', 'docx', 'doc', 'mhtml'].map((name) => `src/${name}/read-${name}.ts`),
    ...['html', 'text'].map((name) => `src/${name}/read-${name}-bytes.ts`),
  ],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  clean: true,
});
