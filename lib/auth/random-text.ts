import { toBase64url } from './base64url.ts';

/** 32 random bytes: 43 characters, the length RFC 7636 (section 4.1) recommends. */
const RANDOM_BYTES = 32;

/** An unguessable text of letters, digits, - and _: a PKCE verifier, or a state. */
export function randomText(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(RANDOM_BYTES)));
}
