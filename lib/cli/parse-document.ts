import { DOMParser } from 'linkedom';
import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';

type Parsed = DefaultTreeAdapterTypes.ChildNode;

/**
 * Parses a page as a browser does (parse5) into a DOM that is fast in Node (linkedom, whose own parser is not the
 * standard's). Scripting counts as on: what is inside `noscript` stays text, as in a live page.
 */
export function parseDocument(source: string): Document {
  // linkedom's own types cover less of the DOM than it implements; what we use is tested.
  const document_ = new DOMParser().parseFromString('<!doctype html><html></html>', 'text/html') as unknown as Document;
  const root = parse(source).childNodes.find((node) => node.nodeName === 'html');
  if (root && 'attrs' in root) build(root, document_.documentElement);
  return document_;
}

/** Iterative: pages nest deeper than the stack. */
function build(from: DefaultTreeAdapterTypes.Element, to: Element): void {
  copyAttributes(from, to);
  const pending: { nodes: readonly Parsed[]; into: Node & ParentNode }[] = [{ nodes: from.childNodes, into: to }];
  for (let level = pending.pop(); level; level = pending.pop()) {
    for (const node of level.nodes) {
      const made = convert(node, to.ownerDocument);
      if (!made) continue;
      level.into.appendChild(made);
      if (!('tagName' in node)) continue;
      const isTemplate = 'content' in node;
      const nodes = isTemplate ? node.content.childNodes : node.childNodes;
      pending.push({ nodes, into: made as Element }); // made from an element
    }
  }
}

function convert(node: Parsed, document_: Document): Node | null {
  if (node.nodeName === '#text' && 'value' in node) return document_.createTextNode(node.value);
  if (!('tagName' in node)) return null;
  const made =
    node.namespaceURI === html.NS.SVG
      ? document_.createElementNS(html.NS.SVG, node.tagName)
      : document_.createElement(node.tagName);
  copyAttributes(node, made);
  return made;
}

function copyAttributes(from: DefaultTreeAdapterTypes.Element, to: Element): void {
  for (const { name, value } of from.attrs) to.setAttribute(name, value);
}
