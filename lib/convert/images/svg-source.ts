import type { Element, Properties } from 'hast';

/** Attributes whose names have capitals. Source: https://html.spec.whatwg.org/multipage/parsing.html#adjust-svg-attributes */
const WITH_CAPITALS = new Set(
  [
    'attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits',
    'glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust',
    'limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength',
    'patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio',
    'primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant',
    'specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX',
    'targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan',
  ].flatMap((line) => line.split(' ')),
);

/** Names that hast parts into words and SVG does not, or not everywhere. */
const OF_THEIR_OWN = new Map([
  ['className', 'class'],
  ['strokeDashArray', 'stroke-dasharray'],
  ['strokeDashOffset', 'stroke-dashoffset'],
  ['strokeLineCap', 'stroke-linecap'],
  ['strokeLineJoin', 'stroke-linejoin'],
  ['strokeMiterLimit', 'stroke-miterlimit'],
  ['xmlnsXLink', 'xmlns:xlink'],
]);

const NAME = /^[A-Za-z_][\w.:-]*$/;

/** An SVG element of hast as a document of its own, in XML. Other kinds of children than text and elements are left out. */
export function svgSource({ tagName, properties, children }: Element): string {
  if (!NAME.test(tagName)) return '';
  const inside = children.map((child) => {
    if (child.type === 'text') return escaped(child.value);
    return child.type === 'element' ? svgSource(child) : '';
  });
  return `<${tagName}${attributes(properties)}>${inside.join('')}</${tagName}>`;
}

function attributes(properties: Properties): string {
  let written = '';
  for (const [property, value] of Object.entries(properties)) {
    const name = attributeName(property);
    if (value === null || value === undefined || value === false || !NAME.test(name)) continue;
    const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
    written += ` ${name}="${escaped(text)}"`;
  }
  return written;
}

/** The name of the attribute that hast calls by the name of its property: `strokeWidth`, `xLinkHref`, `dataPart`. */
function attributeName(property: string): string {
  const own = OF_THEIR_OWN.get(property);
  if (own !== undefined) return own;
  if (WITH_CAPITALS.has(property)) return property;
  const inSpace = /^(xLink|xml)([A-Z]\w*)$/.exec(property);
  if (inSpace) return `${inSpace[1]}:${inSpace[2]}`.toLowerCase();
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** XML takes no control characters, not even escaped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
