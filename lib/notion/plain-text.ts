import * as v from 'valibot';

/** Rich text in an answer, as far as its words. */
export const plainTextSchema = v.array(v.object({ plain_text: v.optional(v.string(), '') }));

/** The words of rich text without marks. */
export function plainText(runs: v.InferOutput<typeof plainTextSchema>): string {
  return runs.map((run) => run.plain_text).join('');
}
