import { BrokerError } from './broker-error.ts';
import { readText } from './read-text.ts';

/** The longest honest request, a sealed code with its verifier, is about 6 KB. Bytes. */
const MAX_BODY_BYTES = 16 * 1024;

/**
 * Reads a JSON body of bounded size.
 * @throws BrokerError `unsupported_media_type`, `body_too_large`, `invalid_request`
 */
export async function readJsonBody(request: Request): Promise<unknown> {
  // Only JSON: a form, which any web page may send, would not be asked for in a preflight.
  if (!/^application\/json(?:;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new BrokerError('unsupported_media_type');
  }
  const text = await readText(request, MAX_BODY_BYTES).catch(brokenOff);
  if (text === null) throw new BrokerError('body_too_large');
  try {
    return JSON.parse(text);
  } catch {
    throw new BrokerError('invalid_request');
  }
}

/** The client went away, or was hung up on for being slow. */
function brokenOff(): never {
  throw new BrokerError('invalid_request');
}
