import type { ArticlePart, ListItem, TextRun } from './article-part.ts';

const MARKS = { bold: 'strong', italic: 'em', code: 'code' };

/** The article as a plain blog would print it. */
export function renderHtml(title: string, parts: readonly ArticlePart[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} – The Slipway</title>
<meta name="author" content="Ada Tidewater">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="The Slipway">
<meta property="article:published_time" content="2026-03-04T08:30:00Z">
<link rel="icon" href="/icon.png">
<style>body{font:18px/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}img{max-width:100%}</style>
</head>
<body>
<nav><a href="/">The Slipway</a> · <a href="/about">About</a></nav>
<article>
<h1>${title}</h1>
${parts.map(partHtml).join('\n')}
</article>
<footer><p>© The Slipway</p></footer>
</body>
</html>`;
}

function partHtml(part: ArticlePart): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${part.text}</h${part.level}>`;
    case 'paragraph':
      return `<p>${part.runs.map(runHtml).join('')}</p>`;
    case 'quote':
      return `<blockquote><p>${part.text}</p></blockquote>`;
    case 'code':
      return `<pre><code class="language-${part.language}">${part.text}</code></pre>`;
    case 'list':
      return listHtml(part.ordered ? 'ol' : 'ul', part.items);
    case 'table':
      return tableHtml(part.header, part.rows);
    case 'image':
      return `<figure><img src="/images/${part.number}.png" width="320" height="200" alt="${part.caption}"><figcaption>${part.caption}</figcaption></figure>`;
    case 'divider':
      return '<hr>';
  }
}

function runHtml({ text, mark, href }: TextRun): string {
  const marked = mark ? `<${MARKS[mark]}>${text}</${MARKS[mark]}>` : text;
  return href ? `<a href="${href}">${marked}</a>` : marked;
}

function listHtml(tag: 'ol' | 'ul', items: readonly ListItem[]): string {
  const inner = items.map(({ text, items }) => `<li>${text}${items ? listHtml(tag, items) : ''}</li>`);
  return `<${tag}>${inner.join('')}</${tag}>`;
}

function tableHtml(header: readonly string[], rows: readonly string[][]): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(header, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}
