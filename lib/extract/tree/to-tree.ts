import type { Element as HastElement, Properties, Root } from 'hast';
import { propertyOf } from './property-of.ts';
import { propertyValue } from './property-value.ts';

/** Names with other characters can be parsed and not be made again. */
const NAME = /^[a-z][\w.:-]*$/i;

const SVG = 'http://www.w3.org/2000/svg';

type Child = HastElement['children'][number];

/**
 * Turns the content into a hast tree, without comments and handlers. Names and values of properties are those that
 * `hast-util-from-html` gives; of SVG the values stay as they are written.
 * @param content its children become the tree's; `null` gives an empty tree
 */
export function toTree(content: Element | null): Root {
  return { type: 'root', children: content ? childrenOf(content) : [] };
}

function childrenOf(parent: Node): Child[] {
  const children: Child[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1)
      children.push(elementOf(node as Element)); // nodeType 1
    else if (node.nodeType === 3) children.push({ type: 'text', value: node.nodeValue ?? '' });
  }
  return children;
}

function elementOf(element: Element): HastElement {
  const name = element.localName;
  return {
    type: 'element',
    tagName: NAME.test(name) ? name : 'div',
    properties: element.hasAttributes() ? propertiesOf(element) : {},
    children: childrenOf(element),
  };
}

function propertiesOf(element: Element): Properties {
  const isSvg = element.namespaceURI === SVG;
  const properties: Properties = {};
  for (const attribute of element.getAttributeNames()) {
    const property = propertyOf(attribute, isSvg);
    if (property) properties[property.name] = propertyValue(property, element.getAttribute(attribute) ?? '');
  }
  return properties;
}
