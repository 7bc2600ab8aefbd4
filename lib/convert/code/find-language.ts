import type { Element } from 'hast';
import type { CodeLanguage } from '../../blocks/code-language.ts';
import { classNames } from '../../hast/class-names.ts';
import { findElement } from '../../hast/find-element.ts';
import { isElement } from '../../hast/is-element.ts';
import { property } from '../../hast/property.ts';
import type { Ancestors } from '../state.ts';
import { toCodeLanguage } from './to-code-language.ts';

/** Attributes in which highlighters name the language. */
const ATTRIBUTES = ['dataLang', 'dataLanguage', 'dataCodeLang', 'dataEnlighterLanguage', 'dataProgrammingLanguage'];
/** Two-letter values of `lang` that mean a programming language; all others are languages people speak. */
const SHORT = new Set(['js', 'ts', 'py', 'rb', 'rs', 'go', 'cs', 'sh']);
const PREFIXED = /^(?:language|lang|highlight-source|highlight-text|brush|sourcecode|code|syntax|highlight)[-:_]+(.+)$/;
/** An element with one of these classes may name the language in another class, without a prefix. */
const HIGHLIGHTED = new Set(['code', 'codehilite', 'highlight', 'hljs', 'prettyprint', 'prism', 'shiki', 'sourcecode']);
/** Words that are languages too, but as a class mostly mean something else. */
const AMBIGUOUS = new Set([
  'basic',
  'block',
  'c',
  'code',
  'diff-table',
  'flow',
  'highlight',
  'hljs',
  'less',
  'line',
  'make',
  'output',
  'plain',
  'r',
  'reason',
  'source',
  'text',
  'wrap',
]);
const ALWAYS_AMBIGUOUS = new Set([
  'block',
  'code',
  'flow',
  'highlight',
  'hljs',
  'line',
  'output',
  'reason',
  'source',
  'wrap',
]);
const OUTSIDE = new Set(['article', 'main', 'body', 'section']);
const MAX_UP = 6;

/** The language a listing names: on itself, on its `code` or on a wrapper around it; null when none does. */
export function findLanguage(element: Element, ancestors: Ancestors | null): CodeLanguage | null {
  const code = findElement(element, (within) => within.tagName === 'code');
  for (const candidate of [...(code ? [code] : []), element]) {
    const language = languageOf(candidate, true);
    if (language) return language;
  }
  let up = 0;
  for (let at = ancestors; at && up < MAX_UP && !OUTSIDE.has(at.element.tagName); at = at.up, up++) {
    const language = languageOf(at.element, false);
    if (language) return language;
  }
  return null;
}

function languageOf(element: Element, isListing: boolean): CodeLanguage | null {
  for (const name of ATTRIBUTES) {
    const language = toCodeLanguage(property(element, name));
    if (language) return language;
  }
  return languageOfLang(element) ?? languageOfClasses(element, isListing);
}

function languageOfLang(element: Element): CodeLanguage | null {
  const lang = isElement(element, 'pre', 'code') ? property(element, 'lang') : null;
  return lang && (lang.length > 2 || SHORT.has(lang)) ? toCodeLanguage(lang) : null;
}

function languageOfClasses(element: Element, isListing: boolean): CodeLanguage | null {
  const classes = classNames(element).map((name) => name.replace(/;$/, ''));
  for (const [index, name] of classes.entries()) {
    const prefixed = PREFIXED.exec(name)?.[1]?.replace(/-(?:html-)?basic$/, '') ?? null;
    const following = /^(?:brush|language|lang|sourcecode):?$/.test(name) ? (classes[index + 1] ?? null) : null;
    const language = toCodeLanguage(prefixed) ?? toCodeLanguage(following);
    if (language) return language;
  }
  const isHighlighted = classes.some((name) => HIGHLIGHTED.has(name));
  if (!isListing && !isHighlighted) return null;
  for (const name of classes) {
    if (ALWAYS_AMBIGUOUS.has(name) || (!isHighlighted && AMBIGUOUS.has(name))) continue;
    const language = toCodeLanguage(name);
    if (language) return language;
  }
  return null;
}

/** The language a listing names where Notion has none of that name; null when it names none. */
export function unknownLanguage(element: Element): string | null {
  const code = findElement(element, (within) => within.tagName === 'code');
  for (const candidate of code ? [code, element] : [element]) {
    for (const name of classNames(candidate)) {
      const language = /^lang(?:uage)?-(.+)$/.exec(name)?.[1];
      if (language && !toCodeLanguage(language)) return language;
    }
  }
  return null;
}
