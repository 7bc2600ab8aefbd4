import { fromBase64url, toBase64url } from './base64url.ts';

/** What a sealed text is for. A text sealed for one purpose does not open for the other. */
export type Purpose = 'state' | 'code';

export type Opened = { kind: 'value'; value: unknown } | { kind: 'expired' } | { kind: 'forged' };

/** Encrypts small values into texts that only this broker can read, make or change, and that end at a set time. */
export interface Seal {
  /** @param expiresAt ms since 1970 */
  seal(purpose: Purpose, value: unknown, expiresAt: number): Promise<string>;
  open(purpose: Purpose, text: string): Promise<Opened>;
}

/** 96 bits, drawn at random for every text. Source: NIST SP 800-38D, section 8.2.2; one key may seal 2^32 texts so. */
const NONCE_BYTES = 12;

/**
 * AES-256-GCM. The purpose is authenticated along, and the end is inside, where nobody can move it.
 * @param key 32 bytes
 * @param now ms since 1970
 */
export function createSeal(key: Uint8Array<ArrayBuffer>, now: () => number): Seal {
  const imported = crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return {
    async seal(purpose, value, expiresAt) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const plain = new TextEncoder().encode(JSON.stringify({ expiresAt, value }));
      const cipher = await crypto.subtle.encrypt(algorithm(nonce, purpose), await imported, plain);
      return toBase64url(new Uint8Array([...nonce, ...new Uint8Array(cipher)]));
    },
    async open(purpose, text) {
      const bytes = fromBase64url(text);
      if (!bytes) return { kind: 'forged' };
      const parameters = algorithm(bytes.slice(0, NONCE_BYTES), purpose);
      const plain = await decrypt(parameters, await imported, bytes.slice(NONCE_BYTES));
      if (!plain) return { kind: 'forged' };
      // Nobody but `seal` can have written it.
      const { expiresAt, value } = JSON.parse(plain) as { expiresAt: number; value: unknown };
      return now() < expiresAt ? { kind: 'value', value } : { kind: 'expired' };
    },
  };
}

function algorithm(iv: Uint8Array<ArrayBuffer>, purpose: Purpose): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`tearsheet-broker 1 ${purpose}`) };
}

/** Null when the text was not sealed with this key for this purpose, or was changed since. */
async function decrypt(parameters: AesGcmParams, key: CryptoKey, cipher: Uint8Array<ArrayBuffer>) {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(parameters, key, cipher));
  } catch {
    return null;
  }
}
