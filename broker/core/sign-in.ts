import * as v from 'valibot';

/** A state is the extension's own random value; it goes back to it in an address, so only letters, digits, - and _. */
export const stateText = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22,128}$/));
/** SHA-256 in base64url. Source: RFC 7636, section 4.2. */
export const challengeText = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));
/** Source: RFC 7636, section 4.1. */
export const verifierText = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._~-]{43,128}$/));
/** Codes and tokens are opaque; visible ASCII is what HTTP can carry. */
export const opaqueText = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,4096}$/));
export const addressText = v.pipe(v.string(), v.maxLength(512));

/** A sign-in under way, sealed into the `state` that travels to Notion and back. */
export const pendingSchema = v.object({ redirectUri: v.string(), state: v.string(), challenge: v.string() });
/** An allowed sign-in, sealed into the code that travels to the extension. */
export const grantSchema = v.object({ redirectUri: v.string(), challenge: v.string(), notionCode: v.string() });

/** From the first page to Allow: time to log in to Notion and to choose pages. ms */
export const PENDING_MS = 15 * 60_000;
/** From Allow to the exchange, which follows at once. ms */
export const GRANT_MS = 2 * 60_000;
