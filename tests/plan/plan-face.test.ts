import { expect, test } from 'vitest';
import { planFace } from '../../lib/plan/plan-face.ts';
import { DEFAULT_FACE, isEmoji } from '../../lib/settings/face-settings.ts';

const page = { image: 'https://e.org/cover.jpg', icon: 'https://e.org/icon.png' };

test('the picture the page names comes first, then those of its content', () => {
  expect(planFace(page, ['https://e.org/1.png', 'https://e.org/cover.jpg'], DEFAULT_FACE)).toEqual({
    covers: ['https://e.org/cover.jpg', 'https://e.org/1.png'],
    icon: 'https://e.org/icon.png',
    emoji: null,
  });
});

test('what is no web address is nobody’s cover or icon', () => {
  const odd = { image: 'data:image/png;base64,AAAA', icon: 'javascript:alert(1)' };
  expect(planFace(odd, [], DEFAULT_FACE)).toEqual({ covers: [], icon: null, emoji: null });
});

test('the user may want neither, or an emoji', () => {
  const wish = { cover: false, icon: 'emoji', emoji: '🚣' } as const;
  expect(planFace(page, ['https://e.org/1.png'], wish)).toEqual({ covers: [], icon: null, emoji: '🚣' });
});

test('one emoji is one, however it is put together', () => {
  expect(['🔖', '👩‍🚀', '🇳🇴', '1️⃣'].every(isEmoji)).toBe(true);
  expect(['', 'a', '🔖🔖', '🔖 '].some(isEmoji)).toBe(false);
});
