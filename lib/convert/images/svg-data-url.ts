import type { Element, ElementContent } from 'hast';
import { svgSource } from './svg-source.ts';

/** What has no place in a picture: scripts, and HTML that scripts or forms could hide in. */
const UNSAFE = new Set(['script', 'foreignObject', 'iframe', 'object', 'embed']);

/** An inline SVG as a picture of its own, without scripts and event handlers. */
export function svgDataUrl(svg: Element): string {
  const picture = clean(svg);
  const properties = { ...picture.properties, xmlns: 'http://www.w3.org/2000/svg' };
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgSource({ ...picture, properties }))}`;
}

function clean(element: Element): Element {
  const properties = Object.fromEntries(Object.entries(element.properties).filter(([name]) => !/^on/i.test(name)));
  const children: ElementContent[] = [];
  for (const child of element.children) {
    if (child.type === 'text') children.push(child);
    if (child.type === 'element' && !UNSAFE.has(child.tagName)) children.push(clean(child));
  }
  return { type: 'element', tagName: element.tagName, properties, children };
}
