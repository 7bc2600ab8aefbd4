import type { RichText } from '../../lib/blocks/rich-text.ts';

/** Values as an answer of Notion has them. */
export function storedValues(values: Readonly<Record<string, object>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const type = Object.keys(value)[0] ?? '';
      const payload: unknown = Reflect.get(value, type);
      const isText = type === 'title' || type === 'rich_text';
      return [name, { id: name, type, [type]: isText && Array.isArray(payload) ? payload.map(storedRun) : payload }];
    }),
  );
}

function storedRun(run: RichText): unknown {
  return { ...run, plain_text: run.type === 'text' ? run.text.content : run.equation.expression };
}
