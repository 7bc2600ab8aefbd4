import type { Element, ElementContent, Parents, RootContent } from 'hast';
import type { Annotations } from '../blocks/rich-text.ts';
import { inlineStyle } from '../hast/inline-style.ts';
import { findHandler } from './find-handler.ts';
import { type Flow, toFlow, toItems } from './flow.ts';
import { type Script, toScriptForms } from './inline/script-forms.ts';
import { isHidden } from './is-hidden.ts';
import type { ListKind } from './lists/list-item.ts';
import { EDGE, NOTHING, type Pieces, type WhiteSpace } from './pieces.ts';
import { styledState } from './styled-state.ts';
import type { FlowItem } from './wrap-inline.ts';

/** What surrounds the node being converted. Never changed: `with` makes another. */
export interface Context {
  /** Absolute address that relative ones are resolved against. */
  readonly baseUrl: string;
  /** The page is open: pictures that only it can read, at blob: addresses, can be had. */
  readonly isOpen: boolean;
  /** Captions may have words that the page does not show. */
  readonly altCaptions: boolean;
  readonly marks: Annotations;
  /** Target of the link around, or null. */
  readonly href: string | null;
  readonly space: WhiteSpace;
  /** Raised or lowered text, all of which has such forms in Unicode. */
  readonly script: Script | null;
  /** Inside a table cell, where Notion takes nothing but rich text. */
  readonly inCell: boolean;
  /** What the list around makes of its items. */
  readonly list: ListKind;
  /** The page keeps its formulas in MathJax 2 scripts: what MathJax drew from them is a copy. */
  readonly hasMathScripts: boolean;
}

/** The elements around, nearest first. */
export interface Ancestors {
  readonly element: Element;
  readonly up: Ancestors | null;
}

/** Turns one element into pieces. It knows the element and the state, nothing else. */
export type ElementHandler = (element: Element, state: State) => Pieces;

/** Values of `display` that set an element apart from the line it stands in. */
const BOX = /^(?:block|flex|grid|list-item|table|flow-root)$/;

/** The verbs of a handler. */
export class State {
  readonly context: Context;
  readonly ancestors: Ancestors | null;

  constructor(context: Context, ancestors: Ancestors | null = null) {
    this.context = context;
    this.ancestors = ancestors;
  }

  /** The same place with other surroundings. */
  with(changes: Partial<Context>): State {
    return new State({ ...this.context, ...changes }, this.ancestors);
  }

  /** The state for what is in an element. */
  inside(element: Element): State {
    return new State(this.context, { element, up: this.ancestors });
  }

  /** Converts one node. */
  one(node: ElementContent | RootContent): Pieces {
    if (node.type === 'text') {
      const { space, marks, href, script } = this.context;
      const value = script ? toScriptForms(node.value, script) : node.value;
      return { kind: 'text', value, space, marks, href };
    }
    if (node.type !== 'element') return NOTHING;
    const style = inlineStyle(node);
    if (isHidden(node, style)) return NOTHING;
    const handler = findHandler(node, this);
    if (style.size === 0) return handler(node, this);
    const pieces = handler(node, styledState(this, node, style));
    return BOX.test(style.get('display') ?? '') ? [EDGE, pieces, EDGE] : pieces;
  }

  /** Converts the children of a node. */
  all(node: Parents): Pieces {
    const [only] = node.children;
    if (only?.type === 'text' && node.children.length === 1) return this.one(only);
    const inside = node.type === 'element' ? this.inside(node) : this;
    return node.children.map((child) => inside.one(child));
  }

  /** Converts the children of a node into paragraphs and blocks that may still get a caption from outside. */
  items(node: Parents): FlowItem[] {
    return toItems(this.all(node));
  }

  /** Converts the children of a node and puts them in paragraphs. */
  flow(node: Parents): Flow {
    return toFlow(this.all(node));
  }
}
