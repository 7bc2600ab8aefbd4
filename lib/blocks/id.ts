import * as v from 'valibot';

/**
 * An id as Notion and we give them. It becomes part of an address of the API and the name of an entry, so nothing in it
 * may mean more than itself there.
 */
export const idSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
