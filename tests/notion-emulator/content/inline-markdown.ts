import type { JsonObject } from '../json.ts';

const TOKEN =
  /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|~~(?<strikethrough>[^~]+)~~|`(?<code>[^`]+)`|\[(?<label>[^\]]+)\]\((?<url>[^)\s]+)\)|\$(?<expression>[^$]+)\$/g;

const STYLES = ['bold', 'italic', 'strikethrough', 'code'] as const;

/** Inline Markdown as rich text of a request: bold, italic, struck, code, links and equations, not nested. */
export function inlineMarkdown(markdown: string): readonly JsonObject[] {
  const items: JsonObject[] = [];
  let end = 0;
  for (const match of markdown.matchAll(TOKEN)) {
    if (match.index > end) items.push(text(markdown.slice(end, match.index)));
    items.push(styled(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < markdown.length) items.push(text(markdown.slice(end)));
  return items;
}

function styled(groups: Readonly<Record<string, string | undefined>>): JsonObject {
  const { label, url, expression } = groups;
  if (expression !== undefined) return { type: 'equation', equation: { expression } };
  if (label !== undefined) return { type: 'text', text: { content: unescaped(label), link: { url } } };
  const style = STYLES.find((each) => groups[each] !== undefined) ?? 'bold';
  const content = groups[style] ?? '';
  return { ...text(style === 'code' ? content : unescaped(content)), annotations: { [style]: true } };
}

function text(content: string): JsonObject {
  return { type: 'text', text: { content: unescaped(content) } };
}

/** A backslash keeps the next character literal. */
function unescaped(content: string): string {
  return content.replace(/\\([\\*~`$[\]<>{}|^])/g, '$1');
}
