import { describe, expect, it } from 'vitest';
import { findRawMath } from '../../lib/convert/inline/find-raw-math.ts';

describe('findRawMath', () => {
  it.each([
    ['a \\(x^2\\) b', 'x^2', false],
    ['\\[ a = b \\]', 'a = b', true],
    ['$$\\int f$$', '\\int f', true],
    ['let $x_1$ be', 'x_1', false],
    ['\\begin{align} a &= b \\end{align}', '\\begin{align} a &= b \\end{align}', true],
  ])('%s', (text, expression, display) => {
    expect(findRawMath(text)).toMatchObject([{ expression, display }]);
  });

  it.each([
    '$5 and $10',
    'US$5_a$',
    '$HOME_DIR/$PATH',
    '\\[edit\\]',
    '\\( open',
    '$ x_1 $',
    '$x$',
    '\\(...\\)',
    '\\$a_b$',
  ])('leaves %s alone', (text) => {
    expect(findRawMath(text)).toEqual([]);
  });

  it('reads a megabyte of open delimiters in linear time', () => {
    const text = '\\( $x_ \\begin{align} \\[ '.repeat(40_000);
    expect(findRawMath(text)).toEqual([]);
  });
});
