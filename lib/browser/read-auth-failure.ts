import type { WebAuthOutcome } from '../ports/web-auth-flow.ts';

/**
 * What browsers say when a sign-in window ends without an answer; there are no codes.
 * Source: Chromium's `identity_constants.cc` and Firefox's `ext-identity.js`, seen in Chromium 156 and Firefox 153.
 */
const SENTENCES: [sentence: RegExp, outcome: WebAuthOutcome][] = [
  [/did not approve|cancelled or denied/i, { kind: 'closed' }],
  [/could not be loaded/i, { kind: 'unreachable' }],
  [/only one web auth flow/i, { kind: 'busy' }],
];

/** @returns null for a sentence nobody knows */
export function readAuthFailure(sentence: string): WebAuthOutcome | null {
  return SENTENCES.find(([pattern]) => pattern.test(sentence))?.[1] ?? null;
}
