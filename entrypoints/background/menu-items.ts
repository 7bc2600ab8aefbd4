import type { Browser } from 'wxt/browser';
import type { MessageKey } from '../../components/hooks/message-key.ts';
import { captureLink } from '../../lib/clip/capture-link.ts';
import { captureLinkedPage } from '../../lib/clip/capture-linked-page.ts';
import type { Pressed } from '../../lib/clip/capture-media.ts';
import { captureMedia } from '../../lib/clip/capture-media.ts';
import { captureMain, capturePage } from '../../lib/clip/capture-page.ts';
import { capturePicked } from '../../lib/clip/capture-picked.ts';
import { captureScreenshot } from '../../lib/clip/capture-screenshot.ts';
import type { ShotMode } from '../../lib/clip/clip-request.ts';
import type { Snapshot } from '../../lib/hast/snapshot.ts';
import { ruleLookups } from '../../lib/plan/rule-templates.ts';
import type { Rule } from '../../lib/settings/rule.ts';
import type { Ports } from './build-ports.ts';

/** An entry of the browser's context menu, and what it saves. */
export interface MenuItem {
  id: string;
  text: MessageKey;
  /** Which of the addresses the browser tells the entry is about. */
  about: 'srcUrl' | 'linkUrl' | 'pageUrl';
  contexts: [`${Browser.contextMenus.ContextType}`, ...`${Browser.contextMenus.ContextType}`[]];
  /** True when it loads from that address: the user is asked first, if he has not allowed it before. */
  loads?: true;
  capture(ports: Ports, pressed: Pressed, about: Circumstances): Promise<Snapshot>;
}

export interface Circumstances {
  /** Whether it may load from the address. */
  allowed: Promise<boolean>;
  /** Where it will go. */
  destination: string;
  /** The user's rule for it. */
  rule: Rule | null;
}

/** In the order they are shown: what is under the pointer comes before the page around it. */
export const MENU_ITEMS: readonly MenuItem[] = [
  {
    id: 'save-image',
    text: 'contextMenu.saveImage',
    about: 'srcUrl',
    contexts: ['image'],
    capture: (ports, pressed) => captureMedia(ports, 'image', pressed),
  },
  {
    id: 'save-video',
    text: 'contextMenu.saveVideo',
    about: 'srcUrl',
    contexts: ['video'],
    capture: (ports, pressed) => captureMedia(ports, 'video', pressed),
  },
  {
    id: 'save-audio',
    text: 'contextMenu.saveAudio',
    about: 'srcUrl',
    contexts: ['audio'],
    capture: (ports, pressed) => captureMedia(ports, 'audio', pressed),
  },
  {
    id: 'save-link',
    text: 'contextMenu.saveLink',
    about: 'linkUrl',
    contexts: ['link'],
    capture: captureLink,
  },
  {
    id: 'clip-link',
    text: 'contextMenu.clipLink',
    about: 'linkUrl',
    contexts: ['link'],
    loads: true,
    capture: (ports, pressed, { allowed }) => captureLinkedPage(ports, pressed, allowed),
  },
  {
    id: 'save-selection',
    text: 'contextMenu.saveSelection',
    about: 'pageUrl',
    contexts: ['selection'],
    capture: (ports, { tabId }) => capturePage(ports, tabId, 'selection'),
  },
  {
    id: 'save-page',
    text: 'contextMenu.savePage',
    about: 'pageUrl',
    contexts: ['page', 'selection', 'image', 'video', 'audio', 'link'],
    capture: (ports, { tabId }, { rule }) => captureMain(ports, tabId, rule),
  },
  // In the menu of the toolbar button: pages' own menus stay short.
  shotItem('visible', 'contextMenu.shotVisible'),
  shotItem('area', 'contextMenu.shotArea'),
  shotItem('whole', 'contextMenu.shotWhole'),
  {
    id: 'pick-element',
    text: 'contextMenu.pickElement',
    about: 'pageUrl',
    // In the menu of the toolbar button: pages' own menus stay short.
    contexts: ['action'],
    capture: (ports, { tabId }, { destination, rule }) =>
      capturePicked(ports, tabId, destination, rule ? ruleLookups(rule) : []),
  },
];

/** Saves nothing: opens the panel for the page in front. Its name is also that of the shortcut. */
export const SIDE_PANEL = {
  id: 'side-panel',
  text: 'contextMenu.sidePanel',
  contexts: ['action'],
} as const satisfies Pick<MenuItem, 'id' | 'text' | 'contexts'>;

function shotItem(mode: ShotMode, text: MessageKey): MenuItem {
  return {
    id: `shot-${mode}`,
    text,
    about: 'pageUrl',
    contexts: ['action'],
    capture: (ports, { tabId }, { destination }) => captureScreenshot(ports, tabId, mode, destination),
  };
}
