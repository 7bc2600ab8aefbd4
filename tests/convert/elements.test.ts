import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { elements } from '../../lib/convert/elements/table.ts';
import { HTML_TAG_NAMES, type HtmlTagName } from '../../lib/hast/html-tag-name.ts';

const HANDLERS = readdirSync(fileURLToPath(new URL('../../lib/convert/elements/', import.meta.url)))
  .filter((name) => name !== 'table.ts')
  .map((name) => name.replace(/\.ts$/, ''));

describe('the table', () => {
  it('names every element, and nothing else', () => {
    expect(Object.keys(elements).toSorted()).toEqual([...HTML_TAG_NAMES].toSorted());
  });

  it('knows every element that browsers do', () => {
    expectTypeOf<Exclude<keyof HTMLElementTagNameMap, HtmlTagName>>().toEqualTypeOf<never>();
  });
});

it.each(HANDLERS)('%s has a fixture', (name) => {
  const folder = fileURLToPath(new URL(`./fixtures/${name}/`, import.meta.url));
  expect(existsSync(`${folder}input.html`)).toBe(true);
});
