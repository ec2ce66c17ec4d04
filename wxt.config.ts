import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** The key that keeps the Firefox add-on's identity, and with it the library, from one version to the next. */
const firefoxId = 'clipper@xinglin.example';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    resolve: {
      alias: {
        // Bundlers choose its variant for pages, which decodes with a document; the worker has none.
        'decode-named-character-reference': fileURLToPath(
          new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '124',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'downloads',
      'alarms',
      // Shows no warning and reaches only hosts the editor gave leave for: pictures behind hot-link protection.
      'declarativeNetRequestWithHostAccess',
    ],
    optional_permissions: ['tabs'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Automation cannot press a shortcut or a menu item, so activeTab is never granted there: this mode adds the hosts.
    ...(mode === 'automation' && { host_permissions: ['http://*/*', 'https://*/*'] }),
    action: { default_title: '__MSG_action_title__' },
    commands: {
      'clip-page': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_clip_page__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data: http: https:; connect-src 'self' http: https: data:; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: firefoxId,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
