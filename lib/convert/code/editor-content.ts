import type { Element } from 'hast';
import { findElement } from '../../hast/find-element.ts';
import { hasClass } from '../../hast/has-class.ts';

/** CodeMirror 5 and 6, Monaco and Ace. */
const EDITORS = new Set(['ace_editor', 'cm-editor', 'codemirror', 'monaco-editor']);
/** The part of each that holds the lines, without gutters, cursors and the hidden field that is typed in. */
const CONTENTS = new Set(['ace_text-layer', 'cm-content', 'codemirror-code', 'view-lines']);

/** The lines of a code editor on the page; null when the element is none. */
export function editorContent(element: Element): Element | null {
  if (hasClass(element, CONTENTS)) return element;
  if (!hasClass(element, EDITORS)) return null;
  return findElement(element, (within) => hasClass(within, CONTENTS));
}
