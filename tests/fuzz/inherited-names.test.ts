import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';

/** What every object of JavaScript answers to: a table that is asked for one of these must not have it. */
const INHERITED = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__proto__',
  '__defineGetter__',
  'isPrototypeOf',
];

/** Everywhere in a page where a word is looked up in a table of ours. */
const WORDY = (word: string) => `<!doctype html><html lang="${word}" dir="${word}"><title>${word}</title>
<meta name="${word}" content="${word}"><meta property="og:${word}" content="${word}"><meta property="og:type" content="${word}">
<meta name="author" content="${word}"><meta property="article:published_time" content="${word}">
<script type="application/ld+json">{"@type":"${word}","${word}":"${word}","headline":"${word}","author":{"${word}":1}}</script>
<article class="${word}"><h1>Words of every object</h1>
<p style="color:${word};background-color:${word};${word}:${word};text-align:${word}">A paragraph with <span style="color:${word}">a colour</span>,
<font color="${word}">another</font>, <a href="${word}:x" rel="${word}">a link</a>, <mark class="${word}">a mark</mark>, a
<${word}>tag</${word}> and <b ${word}="${word}">an attribute</b>. It goes on for a while, so that it reads like an article.</p>
<pre class="language-${word}"><code class="language-${word} lang-${word} ${word}" data-language="${word}" data-lang="${word}">let x = 1;</code></pre>
<pre lang="${word}"><code>y</code></pre><div class="highlight-source-${word}"><pre>z</pre></div><div class="highlight-${word}"><pre>q</pre></div>
<div class="admonition ${word}"><p class="admonition-title">${word}</p><p>Take care of it.</p></div>
<div class="${word} custom-block" role="${word}"><p>Another.</p></div><blockquote><p>[!${word}]<br>Text</p></blockquote>
<div data-callout="${word}" class="callout"><p>And one more.</p></div><div class="alert alert-${word}">Alert</div>
<math><mi>${word}</mi><mo>${word}</mo><mi mathvariant="${word}">x</mi><mover><mi>x</mi><mo>${word}</mo></mover><mspace width="${word}"/>
<menclose notation="${word}"><mi>y</mi></menclose><mtable columnalign="${word}"><mtr><mtd>1</mtd></mtr></mtable><${word}>1</${word}></math>
<math "="" {="1" 1a="2"><semantics><mi>x</mi><annotation encoding="${word}">${word}</annotation></semantics></math>
<ol type="${word}" start="${word}"><li value="${word}">One</li></ol><input type="${word}" value="${word}"><button type="${word}">b</button>
<table><tr><th scope="${word}" colspan="${word}" rowspan="${word}">a</th></tr><tr><td align="${word}">b</td></tr></table>
<iframe src="https://${word}/embed/${word}"></iframe><video src="https://example.org/a.${word}" type="${word}"></video>
<img src="https://example.org/a.${word}" srcset="${word} ${word}x" sizes="${word}" width="${word}" alt="${word}" data-src="${word}">
<object type="${word}" data="${word}"></object><embed type="${word}" src="${word}"><details open="${word}"><summary>${word}</summary></details>
<svg fill="${word}"><${word}></${word}></svg><time datetime="${word}">${word}</time><ruby>x<rt>${word}</rt></ruby>
<p>${'The text of the article goes on for as long as it takes to be one. '.repeat(8)}</p></article>`;

test.each(INHERITED)('a page whose words are all %s is converted like any other', (word) => {
  expect(findingsOf(WORDY(word), 'https://example.org/articles/page')).toEqual([]);
});
