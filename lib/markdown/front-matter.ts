import type { Snapshot } from '../hast/snapshot.ts';

/**
 * What is known of a page, as YAML between two lines of dashes: what Obsidian, Hugo, Jekyll and their like read at the
 * head of a Markdown file. Every value is a JSON string, which YAML reads as it is, whatever the page wrote.
 */
export function frontMatter({ title, url, metadata }: Pick<Snapshot, 'title' | 'url' | 'metadata'>): string {
  const { author, site, published, description, keywords } = metadata;
  const lines = Object.entries({ title, source: url, author, site, published, description }).flatMap(([name, value]) =>
    value ? [`${name}: ${JSON.stringify(value)}`] : [],
  );
  const tags = keywords.length > 0 ? [`tags: ${JSON.stringify(keywords)}`] : [];
  return `${['---', ...lines, ...tags, '---'].join('\n')}\n`;
}
