import * as v from 'valibot';
import { type ApiColor, isApiColor } from '../blocks/color.ts';
import type { PropertyValue } from '../blocks/property.ts';

const mark = v.exactOptional(v.boolean());
const annotations = v.exactOptional(
  v.object({
    bold: mark,
    italic: mark,
    strikethrough: mark,
    underline: mark,
    code: mark,
    color: v.exactOptional(v.custom<ApiColor>(isApiColor)),
  }),
);
const runs = v.array(
  v.union([
    v.object({
      type: v.literal('text'),
      text: v.object({ content: v.string(), link: v.exactOptional(v.object({ url: v.string() })) }),
      annotations,
    }),
    v.object({ type: v.literal('equation'), equation: v.object({ expression: v.string() }), annotations }),
  ]),
);
const text = v.exactOptional(v.string());
const option = v.object({ name: v.string() });
const ids = v.array(v.object({ id: v.string() }));

/** The value of each type that can be written, in request shape. What else stands in it is dropped. */
const VALUES = {
  title: v.object({ title: runs }),
  rich_text: v.object({ rich_text: runs }),
  number: v.object({ number: v.nullable(v.number()) }),
  url: v.object({ url: v.nullable(v.string()) }),
  email: v.object({ email: v.nullable(v.string()) }),
  phone_number: v.object({ phone_number: v.nullable(v.string()) }),
  checkbox: v.object({ checkbox: v.boolean() }),
  date: v.object({ date: v.nullable(v.object({ start: v.string(), end: text, time_zone: text })) }),
  select: v.object({ select: v.nullable(option) }),
  status: v.object({ status: v.nullable(option) }),
  multi_select: v.object({ multi_select: v.array(option) }),
  people: v.object({ people: ids }),
  relation: v.object({ relation: ids }),
  files: v.object({ files: v.array(v.object({ name: v.string(), external: v.object({ url: v.string() }) })) }),
  place: v.object({ place: v.nullable(v.object({ lat: v.number(), lon: v.number(), name: text, address: text })) }),
} satisfies Record<string, v.GenericSchema<unknown, PropertyValue>>;

/**
 * Reads the value of a column of `type`, a name of Notion's. Whether the column takes it, `checkValue` says.
 * @returns null when it is none of that type, or when the type cannot be written
 */
export function parsePropertyValue(type: string, value: unknown): PropertyValue | null {
  if (!isWritable(type)) return null;
  const parsed = v.safeParse(VALUES[type], value);
  return parsed.success ? parsed.output : null;
}

function isWritable(type: string): type is keyof typeof VALUES {
  return Object.hasOwn(VALUES, type);
}
