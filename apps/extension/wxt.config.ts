import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { thirdPartyNotices } from '../../scripts/third-party-notices.ts';

const WHERE_REPORTS_STAND = '*://*.gov.cn/*';
/** The browser wants it as a file, for pages; the viewer has it among its own styles. */
const HIGHLIGHT = join(import.meta.dirname, '../../packages/overlay/src/highlight.css');

/** Every module that stands in a bundle. */
const bundled = new Set<string>();
const noteModules = {
  name: 'note-modules',
  generateBundle(_: unknown, bundle: Record<string, { modules?: Record<string, unknown> }>) {
    for (const { modules = {} } of Object.values(bundle))
      for (const file of Object.keys(modules)) bundled.add(file);
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [noteModules],
    build: { target: ['chrome109', 'firefox128'] },
    resolve: { conditions: ['@gouji/source'] },
    // WXT loads the entrypoints to read their options, in a fresh clone before anything is built.
    environments: { inline: { resolve: { conditions: ['@gouji/source'], noExternal: [/^@gouji\//] } } },
  }),
  hooks: {
    'build:done': ({ config }) => {
      writeFileSync(join(config.outDir, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(bundled));
    },
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: HIGHLIGHT, relativeDest: 'assets/highlight.css' });
    },
  },
  // The store of Firefox wants to build what it signs, so the sources are the whole workspace's. WXT lists them as if
  // they stood in the folder where it is called, so `zip` calls it from there.
  zip: {
    name: 'gouji',
    sourcesRoot: join(import.meta.dirname, '../..'),
    excludeSources: ['**/dist/**', '**/.turbo/**', 'examples/**', 'docs/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'activeTab', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: [WHERE_REPORTS_STAND],
    optional_host_permissions: ['*://*/*'],
    // Firefox's own default turns a fetch of an http address into https, which many county sites lack.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self';" },
    action: { default_title: '__MSG_action__', default_icon: icons('idle') },
    icons: icons('app'),
    commands: {
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_nextFinding__' },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_previousFinding__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gouji@gouji.invalid',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '109' }),
  }),
});

function icons(name: string): Record<number, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${name}-${size}.png`]));
}
