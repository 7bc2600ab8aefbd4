import type { Element } from 'hast';
import type { ApiColor } from '../../blocks/color.ts';
import { classNames } from '../../hast/class-names.ts';
import { property } from '../../hast/property.ts';

/** How a callout looks in Notion. */
export interface CalloutKind {
  emoji: string;
  color: ApiColor;
}

const NOTE: CalloutKind = { emoji: 'ℹ️', color: 'blue_background' };
const TIP: CalloutKind = { emoji: '💡', color: 'green_background' };
const IMPORTANT: CalloutKind = { emoji: '📌', color: 'purple_background' };
const WARNING: CalloutKind = { emoji: '⚠️', color: 'yellow_background' };
const DANGER: CalloutKind = { emoji: '🛑', color: 'red_background' };

/** The kinds of GitHub, Docusaurus, MkDocs, VuePress, Obsidian, MDN and Bootstrap, by the word they are named with. */
const KINDS: ReadonlyMap<string, CalloutKind> = new Map([
  ...words(
    NOTE,
    'note info secondary abstract summary tldr question help faq example quote cite seealso todo primary light',
  ),
  ...words(TIP, 'tip hint success check done details'),
  ...words(IMPORTANT, 'important'),
  ...words(WARNING, 'warning caution attention deprecated'),
  ...words(DANGER, 'danger error bug failure fail missing'),
]);

function words(kind: CalloutKind, names: string): [string, CalloutKind][] {
  return names.split(' ').map((name) => [name, kind]);
}

const BOXES = new Set(['div', 'aside', 'blockquote', 'section', 'p']);
/** Classes that make a box a callout. */
const CALLOUTS = new Set([
  'admonition',
  'callout',
  'custom-block',
  'hint-container',
  'markdown-alert',
  'notecard',
  'theme-admonition',
]);
const BOOTSTRAP = /^alert-(\w+)$/;
const PREFIX = /^(?:alert-*|admonition-|callout-|markdown-alert-|theme-admonition-)/;

/** The kind of callout a box is, or null when it is none. */
export function calloutKind(element: Element): CalloutKind | null {
  if (!BOXES.has(element.tagName)) return null;
  const classes = classNames(element);
  const isBootstrap = classes.includes('alert') && classes.some((name) => KINDS.has(BOOTSTRAP.exec(name)?.[1] ?? ''));
  const isCallout = isBootstrap || property(element, 'role') === 'note' || classes.some((name) => CALLOUTS.has(name));
  if (!isCallout) return null;
  const named = [
    property(element, 'dataCallout')?.toLowerCase() ?? '',
    ...classes.map((name) => name.replace(PREFIX, '')),
  ];
  for (const name of named) {
    const kind = KINDS.get(name);
    if (kind) return kind;
  }
  return NOTE;
}
