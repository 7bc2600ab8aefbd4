import { expect, test } from 'vitest';
import { fileName } from '../../lib/clip/file-name.ts';

test.each([
  ['https://e.org/img/night-train.jpeg?w=800', 'jpg', 'night-train.jpg'],
  ['https://e.org/img/photo.php', 'png', 'photo.png'],
  ['https://e.org/', 'webp', 'image.webp'],
  ['https://e.org/%E6%98%A0%E7%94%BB.png', 'png', '映画.png'],
  ['https://e.org/%zz.png', 'png', 'zz.png'],
  ['https://e.org/..%2f..%2fetc', 'gif', 'etc.gif'],
  ['0f6d2a1e-placeholder', 'svg', 'image.svg'],
])('%s as %s is %s', (source, extension, name) => {
  expect(fileName(source, extension)).toBe(name);
});

test('a long name is cut between characters', () => {
  const name = fileName(`https://e.org/${'a'.repeat(199)}${encodeURIComponent('𝒳')}.png`, 'png');
  expect(name).toBe(`${'a'.repeat(199)}.png`);
});
