import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { classNames } from '../../lib/hast/class-names.ts';
import { descendants } from '../../lib/hast/descendants.ts';
import { firstProperty } from '../../lib/hast/first-property.ts';
import { inlineStyle } from '../../lib/hast/inline-style.ts';
import { property } from '../../lib/hast/property.ts';
import { textOf } from '../../lib/hast/text-of.ts';

function element(properties: Record<string, unknown>, children: Element['children'] = []): Element {
  // Properties come from parsers and from JSON: their types are a promise that readers must not rely on.
  return { type: 'element', tagName: 'p', properties: properties as Element['properties'], children };
}

describe('property', () => {
  it.each([
    ['text', 'text'],
    [3, '3'],
    [true, ''],
    [false, null],
    [null, null],
    [undefined, null],
    [['a', 'b'], 'a b'],
  ])('reads %j as %j', (value, expected) => {
    expect(property(element({ name: value }), 'name')).toBe(expected);
  });
});

it('firstProperty skips what is absent or blank', () => {
  expect(firstProperty(element({ one: ' ', two: ' x ', three: 'y' }), ['zero', 'one', 'two', 'three'])).toBe('x');
  expect(firstProperty(element({}), ['one'])).toBeNull();
});

it('classNames are in lower case, whatever shape they came in', () => {
  expect(classNames(element({ className: ['One', 'TWO'] }))).toEqual(['one', 'two']);
  expect(classNames(element({ className: ' one  two ' }))).toEqual(['one', 'two']);
  expect(classNames(element({}))).toEqual([]);
});

it('inlineStyle reads declarations and forgives the rest', () => {
  const style = inlineStyle(element({ style: 'COLOR: Red !important; broken; :x; font-weight:700' }));
  expect([...style]).toEqual([
    ['color', 'red'],
    ['font-weight', '700'],
  ]);
});

it('textOf and descendants go in document order, however deep', () => {
  let inner = element({ id: 'core' }, [{ type: 'text', value: 'core' }]);
  for (let level = 0; level < 50_000; level++) inner = element({}, [{ type: 'text', value: '.' }, inner]);
  expect(textOf(inner)).toBe(`${'.'.repeat(50_000)}core`);
  expect([...descendants(inner)].at(-1)?.properties['id']).toBe('core');
});
