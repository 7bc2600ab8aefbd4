import type { Hosts } from '../driver/browser-flags.ts';

/** Something with controls: a tab of ours, a web page, the toolbar popup. Controls are found by role and name. */
export interface Screen {
  /** Waits for the control and presses it. A string names it exactly. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Waits for the field and puts text into it, in place of what was there. */
  fill(role: string, name: string | RegExp, text: string): Promise<void>;
  /** The same for a field that has no role, such as one for a date: by its label. */
  fillLabelled(label: string, text: string): Promise<void>;
  /** Chooses an entry of a list that the browser draws, by what it is called. */
  choose(name: string, entry: string): Promise<void>;
  /** Gives files of the computer to the field of that label. */
  attach(label: string, files: readonly LocalFile[]): Promise<void>;
  /** Waits for the control and presses a key in it: a name such as `Enter`, or `Control+Enter`. */
  pressIn(role: string, name: string | RegExp, key: string): Promise<void>;
  /** What stands in the field; null while there is none. */
  value(role: string, name: string | RegExp): Promise<string | null>;
  /** Whether it is there, and ticked or chosen. */
  isOn(role: string, name: string | RegExp): Promise<boolean>;
  /** Whether such a control is there now. */
  has(role: string, name: string | RegExp): Promise<boolean>;
  /** Only what is in the group of that name. */
  within(group: string): Screen;
  /** What can be read on it. */
  text(): Promise<string>;
  close(): Promise<void>;
}

export interface LocalFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** A tab with a web page. */
export interface Tab extends Screen {
  /** Whether the page holds an element. */
  holds(selector: string): Promise<boolean>;
  /** Runs the text of a function in it and gives what it returned, through JSON. */
  run(functionText: string): Promise<unknown>;
  /** Selects the text of an element. */
  select(selector: string): Promise<void>;
  /** Leads it to another address. */
  go(url: string): Promise<void>;
  /** Presses keys in it, one after the other: one letter, or a name such as `ArrowDown`, `Enter` or `Shift+Tab`. */
  press(...keys: string[]): Promise<void>;
}

/**
 * A real browser with the production build in it, worked as a person works it. Chromium and Firefox are driven by
 * unlike means; a scenario written against this runs in both.
 */
export interface TestBrowser {
  name: 'chromium' | 'firefox';
  openOptions(): Promise<Tab>;
  visit(url: string): Promise<Tab>;
  /** Presses the toolbar button with the tab in front: grants activeTab and opens the real popup. */
  openPopup(tab: Tab): Promise<Screen>;
  /** Opens the side panel for that tab, as its user would: by the popup's menu, or by a shortcut he has set. */
  openPanel(tab: Tab): Promise<Screen>;
  /** Presses the toolbar button with the tab in front, where the panel is open and no popup stays. */
  pressButton(tab: Tab): Promise<void>;
  /** Brings a tab to the front. */
  switchTo(tab: Tab): Promise<void>;
  /** Presses the shortcut of "Save this page" with the tab in front. */
  quickSave(tab: Tab): Promise<void>;
  /** Right-clicks an element and chooses in the menu that the browser draws; Chromium draws none without a window. */
  chooseInMenu(tab: Tab, selector: string, item: string): Promise<void>;
  /** Does something that opens a window or a tab; gives what was opened. */
  opened(press: () => Promise<void>): Promise<Screen>;
  /** Opens a page in a private window and presses the toolbar button there; only with `privateWindows`. */
  openPrivatePopup(url: string): Promise<Screen>;
  /** Puts another version in place of the running one, as the browser does with an update. */
  update(version: string): Promise<void>;
  /** Fails with what axe finds in a screen; absent where axe cannot look into the popup. */
  expectClean?: (screen: Screen) => Promise<void>;
  /** Stops the background: a service worker or an event page. */
  killBackground(): Promise<void>;
  /** Ends the browser as a power cut would, and starts it again with the same profile. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

/** What a scenario needs of its browser beside the extension; where that cannot be had of a shared one, it gets its own. */
export interface Needs {
  /** To end it and start it again. */
  restart?: boolean;
  /** An extension that its user has let into private windows. */
  privateWindows?: boolean;
  /** Sites that its user lets the extension reach, such as `http://article.test/*`. */
  sites?: readonly string[];
  /** Interfaces that its user lets it use, such as `tabs`. */
  apis?: readonly string[];
}

/** A browser that is started once and lent to one test after the other: to start one takes longer than most tests. */
export interface SharedTestBrowser {
  /** The browser with an extension that has just been installed, which finds these servers; `close` gives it back. */
  lend(hosts: Hosts, needs: Needs): Promise<TestBrowser>;
  close(): Promise<void>;
}
