import { inlineMarkdown } from '../content/inline-markdown.ts';
import type { JsonObject } from '../json.ts';

const rules: readonly (readonly [RegExp, (match: RegExpExecArray) => JsonObject])[] = [
  [/^(#{1,6}) (.*)$/, ([, marks = '', text = '']) => ({ [`heading_${Math.min(marks.length, 4)}`]: content(text) })],
  [/^- \[([ x])\] (.*)$/, ([, mark, text = '']) => ({ to_do: { ...content(text), checked: mark === 'x' } })],
  [/^[-*+] (.*)$/, ([, text = '']) => ({ bulleted_list_item: content(text) })],
  [/^\d+\. (.*)$/, ([, text = '']) => ({ numbered_list_item: content(text) })],
  [/^> ?(.*)$/, ([, text = '']) => ({ quote: content(text) })],
  [/^---$/, () => ({ divider: {} })],
  [/^<empty-block\/>$/, () => ({ paragraph: { rich_text: [] } })],
  [/^<table_of_contents\/>$/, () => ({ table_of_contents: {} })],
  [
    /^!\[(.*)\]\((\S+)\)$/,
    ([, caption = '', url = '']) => ({ image: { external: { url }, caption: inlineMarkdown(caption) } }),
  ],
  [
    /^<(audio|video|file|pdf) src="([^"]+)">(.*)<\/\1>$/,
    ([, type = 'file', url = '', caption = '']) => ({
      [type]: { external: { url }, caption: inlineMarkdown(caption) },
    }),
  ],
];

/** One line of Notion's Markdown as a block of a request; a paragraph if nothing else. */
export function parseLine(line: string): JsonObject {
  for (const [pattern, build] of rules) {
    const match = pattern.exec(line);
    if (match) return build(match);
  }
  return { paragraph: content(line) };
}

/** Text with the attributes that may end a block's first line. */
function content(line: string): JsonObject {
  const match = /^(.*?)((?: \{(?:color|toggle)="\w+"\})*)$/.exec(line);
  const color = /color="(\w+)"/.exec(match?.[2] ?? '')?.[1];
  return {
    rich_text: inlineMarkdown((match?.[1] ?? line).replaceAll('<br>', '\n')),
    ...(color ? { color: color.replace('_bg', '_background') } : {}),
    ...(match?.[2]?.includes('toggle="true"') ? { is_toggleable: true } : {}),
  };
}
