import { expect, test } from 'vitest';
import { challengeOf } from '../../lib/auth/challenge-of.ts';
import { randomText } from '../../lib/auth/random-text.ts';

// Source: RFC 7636, appendix B.
test('makes the challenge of the standard’s example', async () => {
  expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  );
});

test('draws texts that a verifier and a state may be, never the same', () => {
  const texts = Array.from({ length: 1_000 }, randomText);
  expect(new Set(texts).size).toBe(1_000);
  for (const text of texts) expect(text).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
