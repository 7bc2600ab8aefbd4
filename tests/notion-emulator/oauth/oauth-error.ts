import type { Json } from '../json.ts';

/** OAuth endpoints answer errors in RFC 6749's shape, not in the API's (developers.notion.com: authorization, recorded). */
export class OauthError extends Error {
  readonly status: number;
  readonly error: string;

  constructor(status: number, error: string, description = '') {
    super(description);
    this.status = status;
    this.error = error;
  }

  body(requestId: string): Json {
    const description = this.message === '' ? {} : { error_description: this.message };
    return { error: this.error, ...description, request_id: requestId };
  }
}
