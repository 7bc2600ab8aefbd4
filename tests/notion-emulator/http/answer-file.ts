import type { State } from '../model/state.ts';
import { isValidSignature } from '../serialise/signed-url.ts';

/** The bytes behind a signed address `/<workspace>/<upload>/<name>`, or S3's refusal. */
export function answerFile(state: State, url: URL): Response {
  const uploadId = url.pathname.split('/').at(-2) ?? '';
  const upload = state.uploads.get(uploadId);
  if (!upload?.bytes || !isValidSignature(uploadId, url.searchParams, state.now())) {
    const text =
      '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>';
    return new Response(text, { status: 403, headers: { 'content-type': 'application/xml' } });
  }
  return new Response(Buffer.from(upload.bytes), {
    headers: { 'content-type': upload.contentType ?? 'application/octet-stream' },
  });
}
