// Functions as text: they run in the browser's own window, where its interface is, or in a page.

const EXTENSION_PARENT = "ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent";

/** Presses our toolbar button in the window that was used last. */
export const PRESS_BUTTON = `(id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const window_ = Services.wm.getMostRecentWindow('navigator:browser');
  return void ${EXTENSION_PARENT}.apiManager.global.browserActionFor(extension).triggerAction(window_);
}`;

/** Resolves when its interface can be used. */
export const OPEN_PRIVATE_WINDOW = `async () => {
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  await opened.delayedStartupPromise;
}`;

/**
 * Presses Alt+Shift and a letter as the system delivers it, and tells whether the browser took it for the extension's shortcut: a
 * page that is still settling may swallow a key.
 */
export const PRESS_SHORTCUT = `async (letter) => {
  const shortcut = document.querySelector('keyset[id*="ext-keyset"] key[key="' + letter + '"]');
  let isTaken = false;
  shortcut?.addEventListener('command', () => { isTaken = true; }, { once: true });
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const held = ['Alt', 'Shift'].map((key) => new KeyboardEvent('', { key, code: key + 'Left' }));
  const pressed = new KeyboardEvent('', { key: letter, code: 'Key' + letter, keyCode: letter.charCodeAt(0) });
  for (const key of held) processor.keydown(key);
  processor.keydown(pressed);
  for (let waited = 0; !isTaken && waited < 3_000; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  processor.keyup(pressed);
  for (const key of held.reverse()) processor.keyup(key);
  return isTaken;
}`;

/** Where in the visible part of a page an element begins, and a little inside it. */
export const PLACE_OF = `(selector) => {
  const { left, top } = document.querySelector(selector).getBoundingClientRect();
  return { x: Math.round(left) + 20, y: Math.round(top) + 8 };
}`;

/** Chooses an entry of the open context menu, wherever in it the browser put it; tells whether it was there. */
export const CHOOSE_IN_MENU = `async (label) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const isOpen = async (popup) => {
    for (let waited = 0; popup.state !== 'open' && waited < 3_000; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return popup.state === 'open';
  };
  const item = [...menu.querySelectorAll('menuitem')].find((each) => each.label === label);
  if (!item || !(await isOpen(menu))) return false;
  const popup = item.parentNode;
  if (popup !== menu) popup.parentNode.openMenu(true);
  if (!(await isOpen(popup))) return false;
  popup.activateItem(item);
  return true;
}`;

/** Ends the event page, as the browser does when nothing happens. */
export const STOP_BACKGROUND = `(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevtoolsAttached: true })`;
