import { nativeDom } from './native-dom.ts';

/** Gives a node each time it is called, and null when there are no more. No generator: a page has thousands of these. */
export type NextNode = () => Node | null;

/**
 * The children of a node, one by one, as the user sees them: of its open shadow root where it has one, what is assigned to a slot,
 * the body of a frame that scripts may read.
 */
export function shownChildren(parent: Node): NextNode {
  if (nativeDom.nodeType(parent) !== 1) return siblingsFrom(nativeDom.firstChild(parent));
  if (nativeDom.localName(parent) === 'slot') {
    const assigned = assignedNodes(parent);
    if (assigned.length > 0) return eachOf(assigned);
  }
  const shadow = nativeDom.shadowRoot(parent) ?? declaredShadow(parent) ?? readableFrame(parent);
  return siblingsFrom(nativeDom.firstChild(shadow ?? parent));
}

function siblingsFrom(first: Node | null): NextNode {
  let next = first;
  return () => {
    const node = next;
    if (node) next = nativeDom.nextSibling(node);
    return node;
  };
}

function eachOf(nodes: readonly Node[]): NextNode {
  let index = 0;
  return () => nodes[index++] ?? null;
}

function assignedNodes(slot: Node): Node[] {
  return 'assignedNodes' in slot ? (slot as HTMLSlotElement).assignedNodes() : [];
}

/** `<template shadowrootmode="open">` where no browser has attached it. */
function declaredShadow(parent: Node): Node | null {
  for (let child = nativeDom.firstChild(parent); child; child = nativeDom.nextSibling(child)) {
    if (nativeDom.nodeType(child) !== 1 || nativeDom.localName(child) !== 'template') continue;
    const template = child as HTMLTemplateElement; // by its name
    if (template.getAttribute('shadowrootmode') !== 'open') continue;
    // A parser without shadow roots may keep the content as children.
    return nativeDom.firstChild(template) ? template : template.content;
  }
  return null;
}

/**
 * The body of a frame that scripts may read and that says something; null for one of another origin, and for one that
 * shows no text: a player or a drawing.
 */
export function readableFrame(element: Node): Node | null {
  if (nativeDom.localName(element) !== 'iframe') return null;
  try {
    const inner = (element as HTMLIFrameElement).contentDocument;
    const body = inner ? inner.querySelector('body') : null;
    return body?.textContent?.trim() ? body : null;
  } catch {
    return null;
  }
}
