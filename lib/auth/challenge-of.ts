import { toBase64url } from './base64url.ts';

/** The S256 challenge of a verifier. Source: RFC 7636, section 4.2. */
export async function challengeOf(verifier: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}
