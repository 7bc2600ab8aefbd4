import { FLAGS, LISTS, NAMED_APART, NUMBERS, SVG_NAMED_APART, TEXTS } from './property-names.ts';

/** What hast makes of an attribute. */
export interface Property {
  name: string;
  kind: 'text' | 'list' | 'number' | 'flag';
}

type Table = Map<string, Property | null>;

/** Made when the first attribute is asked for, and filled with every name that is. */
let html: Table | undefined;
const svg: Table = new Map();

/** @returns null for handlers of events, which are not taken */
export function propertyOf(attribute: string, isSvg: boolean): Property | null {
  html ??= knownInHtml();
  const table = isSvg ? svg : html;
  const known = table.get(attribute);
  if (known !== undefined) return known;
  const made = /^on/i.test(attribute) ? null : isSvg ? svgProperty(attribute, html) : unknownProperty(attribute);
  table.set(attribute, made);
  return made;
}

function knownInHtml(): Table {
  const table: Table = new Map();
  const add = (names: string, kind: Property['kind']) => {
    for (const name of names.split(' ')) table.set(attributeOf(name), { name, kind });
  };
  add(TEXTS, 'text');
  add(NUMBERS, 'number');
  add(FLAGS, 'flag');
  add(LISTS, 'list');
  return table;
}

function attributeOf(name: string): string {
  return NAMED_APART.get(name) ?? name.toLowerCase().replace(/^aria/, 'aria-');
}

/** `data-part` becomes `dataPart`; any other name that HTML does not know is kept. */
function unknownProperty(attribute: string): Property {
  return { name: /^data-[-\w.:]+$/i.test(attribute) ? inWords(attribute) : attribute, kind: 'text' };
}

/** SVG has names of several words for nearly everything, and shares only a few with HTML. */
function svgProperty(attribute: string, known: Table): Property {
  if (attribute === 'class') return { name: 'className', kind: 'list' };
  const shared = /^aria-|:/.test(attribute) ? known.get(attribute)?.name : SVG_NAMED_APART.get(attribute);
  return { name: shared ?? inWords(attribute), kind: 'text' };
}

function inWords(attribute: string): string {
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
