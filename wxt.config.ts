import { defineConfig } from 'wxt';

const permissions = [
  'activeTab',
  'scripting',
  'storage',
  'unlimitedStorage',
  'contextMenus',
  'identity',
  'alarms',
  'declarativeNetRequestWithHostAccess',
];

/** Chrome's worker has no DOM to read HTML and PDF files with; Safari has no window for signing in. */
function permissionsFor(browser: string) {
  if (browser === 'safari') return permissions.filter((name) => name !== 'identity');
  return browser === 'firefox' ? permissions : [...permissions, 'offscreen'];
}

/**
 * What our pages and the worker may load: our own scripts and styles, and pictures we hold. They may ask any address,
 * because pictures come from anywhere; which ones is decided where the asking is done.
 */
const contentSecurityPolicy = (browser: string) => [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  'connect-src https: http:',
  // Firefox's background holds the page that reads files as a frame.
  ...(browser === 'firefox' ? ["frame-src 'self'"] : []),
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * Where “Sign in with Notion” goes: the project's own broker (broker/README.md). A build for another broker names its
 * origin, `https://host`; a build without one sets it empty, and offers tokens and clients of one's own only.
 */
const brokerOrigin = process.env['WXT_BROKER_ORIGIN'] ?? 'https://connect.tearsheet.dev';
if (brokerOrigin !== '' && !/^https:\/\/[a-z0-9.-]+(?::\d+)?$/.test(brokerOrigin)) {
  throw new Error(`WXT_BROKER_ORIGIN is no origin like https://host: ${brokerOrigin}`);
}

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  // Every dependency of a file stands in its import lines: auto-imports would hide who may import whom.
  imports: false,
  webExt: { disabled: true },
  vite: () => ({ define: { __BROKER_ORIGIN__: JSON.stringify(brokerOrigin) } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    content_security_policy: { extension_pages: contentSecurityPolicy(browser).join('; ') },
    // Chrome's worker has no DOM to read HTML and PDF files with.
    // One worker for all windows: a second one for private windows would know no account (lib/adr).
    incognito: 'spanning',
    permissions: permissionsFor(browser),
    host_permissions: ['https://api.notion.com/*'],
    // Asked for when several tabs are to be saved: without it nobody knows what they show.
    optional_permissions: ['tabs'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      _execute_action: {
        // Ctrl+Shift+Y is Firefox's own Downloads shortcut on Linux and wins over an extension.
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+N' : 'Ctrl+Shift+Y' },
      },
      'quick-save': {
        // Where a page has the keys, Firefox takes S with Alt for its History menu, with Shift or without.
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+C' : 'Alt+Shift+S' },
        description: '__MSG_command_quickSave__',
      },
      // Browsers suggest few keys for an extension; who wants these gives them some.
      'shot-visible': { description: '__MSG_command_shotVisible__' },
      'shot-area': { description: '__MSG_command_shotArea__' },
      'shot-whole': { description: '__MSG_command_shotWhole__' },
      'pick-element': { description: '__MSG_command_pickElement__' },
      'side-panel': { description: '__MSG_command_sidePanel__' },
    },
    // The first that can stop a redirect by where it leads (lib/browser/fetch-rules.ts).
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tearsheet@tearsheet.dev',
          strict_min_version: '142.0',
          // The page and the token leave the browser for Notion at the user's command, and nothing else does.
          data_collection_permissions: { required: ['websiteContent', 'authenticationInfo'] },
        },
      },
    }),
  }),
});
