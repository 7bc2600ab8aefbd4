import * as v from 'valibot';

/** A person or a page, with what is shown of it. */
const reference = v.object({ id: v.string(), title: v.string() });

/** Days as `2026-11-03`, times as `08:30`; empty for none. The zone is the IANA name of the one the times are meant in. */
const dateDraft = v.object({
  kind: v.literal('date'),
  start: v.string(),
  startTime: v.string(),
  end: v.string(),
  endTime: v.string(),
  zone: v.string(),
});

/** Degrees, as typed. */
const placeDraft = v.object({
  kind: v.literal('place'),
  name: v.string(),
  address: v.string(),
  lat: v.string(),
  lon: v.string(),
});

/**
 * What a person has entered into the field of a column, as it stands there: unchecked, complete or not. Plain data, so
 * that it can be kept while the popup is closed.
 */
export const fieldDraftSchema = v.variant('kind', [
  /** Of `title`, `rich_text`, `number`, `url`, `email`, `phone_number`. */
  v.object({ kind: v.literal('text'), text: v.string() }),
  /** Names of options. Of `select`, `status` (one at most) and `multi_select`. */
  v.object({ kind: v.literal('choices'), names: v.array(v.string()) }),
  dateDraft,
  /** Of `people` and `relation`. */
  v.object({ kind: v.literal('references'), items: v.array(reference) }),
  v.object({ kind: v.literal('files'), files: v.array(v.object({ name: v.string(), url: v.string() })) }),
  v.object({ kind: v.literal('checked'), checked: v.boolean() }),
  placeDraft,
]);

export type FieldDraft = v.InferOutput<typeof fieldDraftSchema>;
export type DateDraft = v.InferOutput<typeof dateDraft>;
export type PlaceDraft = v.InferOutput<typeof placeDraft>;
export type Reference = v.InferOutput<typeof reference>;
