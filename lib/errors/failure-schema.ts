import * as v from 'valibot';
import { ERROR_CODES } from './error-code.ts';

/** A failure as it lies in storage. */
export const failureSchema = v.object({
  code: v.picklist(ERROR_CODES),
  values: v.array(v.union([v.string(), v.number()])),
});
