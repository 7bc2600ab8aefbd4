import { expect, test } from 'vitest';
import { mediaTitle } from '../../lib/clip/media-title.ts';

test.each([
  ['A lock gate', 'https://e.org/x.png', 'A lock gate'],
  ['', 'https://e.org/2026/lock-gate_at%20dusk.final.jpg?w=800', 'lock gate at dusk.final'],
  ['  ', 'https://e.org/IMG_20260314_081502.jpg', 'The page'],
  ['', 'https://e.org/9f86d081884c7d659a2feaa0c55ad015.webp', 'The page'],
  ['', 'https://e.org/', 'The page'],
  ['', 'data:image/png;base64,iVBORw0KGgo=', 'The page'],
  ['', 'blob:https://e.org/0d8c1f0e-95a1-4a6c-b7ae-9a4e1f6f2b11', 'The page'],
  ['', 'https://e.org/%E0%A4%A', 'The page'],
])('%j at %s is called %j', (label, address, title) => {
  expect(mediaTitle(label, address, 'The page')).toBe(title);
});
