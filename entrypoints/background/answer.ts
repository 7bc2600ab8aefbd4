import type { ExtensionMessage } from '@webext-core/messaging';
import * as v from 'valibot';
import { isFromOurPages } from '../../lib/browser/messaging.ts';
import { type Result, toResult } from '../../lib/messages/result.ts';

/** Lets only our own pages in, parses what they sent, and gives every end as data. */
export function answer<Schema extends v.GenericSchema, T>(
  schema: Schema,
  handle: (request: v.InferOutput<Schema>) => Promise<T>,
): (message: ExtensionMessage & { data: unknown }) => Promise<Result<T>> {
  return (message) =>
    toResult(async () => {
      if (!isFromOurPages(message)) throw new Error('Only our own pages are answered');
      return handle(v.parse(schema, message.data));
    });
}
