import type { Element } from 'hast';
import { hasClass } from '../hast/has-class.ts';
import { callout } from './callouts/callout.ts';
import { calloutKind } from './callouts/callout-kind.ts';
import { editorContent } from './code/editor-content.ts';
import { figcaption } from './elements/figcaption.ts';
import { figure } from './elements/figure.ts';
import { flow } from './elements/flow.ts';
import { img } from './elements/img.ts';
import { media } from './elements/media.ts';
import { pre } from './elements/pre.ts';
import { elements } from './elements/table.ts';
import { transparent } from './elements/transparent.ts';
import { isCaption } from './figures/is-caption.ts';
import { findFormula } from './math/find-formula.ts';
import { formulaPieces } from './math/formula-pieces.ts';
import { isSocialPost, socialPost } from './social/social-post.ts';
import type { ElementHandler, State } from './state.ts';

const BY_NAME: ReadonlyMap<string, ElementHandler> = new Map(Object.entries(elements));
/** Custom elements that stand for one of HTML's. */
const CUSTOM: ReadonlyMap<string, ElementHandler> = new Map([
  ['amp-img', img],
  ['amp-youtube', media],
  ['lite-youtube', media],
  ['youtube-video', media],
]);
const CAPTIONED = new Set(['wp-caption']);

/** The handler of an element: by what it shows where that is known, else by its name. */
export function findHandler(element: Element, state: State): ElementHandler {
  return (saysMore(element) && byMeaning(element, state)) || byName(element);
}

/** Only what has a class, a role or comes from MathJax can mean more than its name; most elements have neither. */
function saysMore({ tagName, properties }: Element): boolean {
  return properties['className'] !== undefined || properties['role'] !== undefined || tagName.startsWith('mjx-');
}

function byMeaning(element: Element, state: State): ElementHandler | null {
  const rendered = findFormula(element, state.context.hasMathScripts);
  if (rendered) return () => formulaPieces(rendered, state);
  if (isSocialPost(element)) return socialPost;
  const kind = calloutKind(element);
  if (kind) return () => callout(element, state, kind);
  const editor = editorContent(element);
  if (editor) return () => pre(editor, state);
  if (isCaption(element)) return figcaption;
  return hasClass(element, CAPTIONED) ? figure : null;
}

function byName(element: Element): ElementHandler {
  return BY_NAME.get(element.tagName) ?? CUSTOM.get(element.tagName) ?? unknown(element);
}

/** An element HTML does not know is inline, unless it holds boxes. */
function unknown(element: Element): ElementHandler {
  const holdsBoxes = element.children.some((child) => child.type === 'element' && BY_NAME.get(child.tagName) === flow);
  return holdsBoxes ? flow : transparent;
}
