import fc from 'fast-check';

/** One hostile change of a page. `at` is a place in it, from 0 to 1. */
export interface Mutation {
  kind: keyof typeof CHANGES;
  at: number;
  /** Which of the texts, names or lengths of that kind. */
  choice: number;
}

/** Names that hide a property of a form or of the document behind an element. */
const CLOBBERING = ['attributes', 'childNodes', 'parentNode', 'nodeName', 'tagName', 'textContent', 'getAttribute'];

const ADDRESSES = [
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://api.notion.com@evil.example/',
  'https://nоtion.so/', // a Cyrillic letter
  'http://[::1]:80/',
  'http://0x7f000001/',
  'https://xn--/',
  '\\\\evil.example\\x',
  `https://example.org/${'%f0%9f'.repeat(700)}`,
  'blob:https://example.org/x',
  '//user:password@example.org:99999/',
];

const TEXTS = [
  '\u202egnp.exe\u202c',
  '\u2066\u2067\u2068abc',
  '\ud83d',
  '\0\u0001\u001b',
  '\ufeff\u200b\u00ad',
  '<![CDATA[ x ]]>',
  '&#xD800;&#0;&#x110000;&notanentity;',
  '{{constructor.constructor("return 1")()}}',
  '$$\\def\\a{\\a\\a}\\a$$',
  `${'a\u0301\u0302\u0303'.repeat(3_000)}`,
];

const JSON_LD = [
  '{"@type":"Article","__proto__":{"polluted":true},"headline":{"toString":1}}',
  '{"@graph":[[[[{"@type":["Article"],"author":[{"name":[["x"]]}],"datePublished":99999999999999999}]]]]}',
  '{"@type":"Article","headline":"x","articleBody":1e999,"image":{"url":{"url":null}}}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  '{"@type":"NewsArticle", oops',
];

const TAGS = ['table', 'li', 'td', 'form', 'svg', 'math', 'select', 'template', 'pre', 'details', 'a', 'b', 'x-y'];

/** Attributes under names that every object has, or that the parser makes and no script may set. */
const ODD_ATTRIBUTES = ['constructor="1"', '__proto__="1"', '{="1"', '"=""', '1a="2"', 'on{x="alert(1)"', 'is="x-y"'];

/** What the scripts of a mean page do. `held.test` is where nobody goes. */
const SCRIPTS = [
  'Object.prototype.polluted = true',
  'for (const name of ["getAttribute", "querySelectorAll", "cloneNode"]) Element.prototype[name] = () => { throw new Error(name); }',
  'for (const name of ["childNodes", "attributes", "textContent"]) Object.defineProperty(Node.prototype, name, { get: () => null })',
  'document.createElement = document.importNode = document.querySelector = null',
  'document.body?.attachShadow({ mode: "open" })',
  'document.body?.replaceChildren()',
  'location.href = "http://held.test/script"',
  'setTimeout(() => { document.forms[0]?.submit(); location.replace("http://held.test/later"); }, 20)',
];

/** What each change does to the text of a page at a place that is the border of a tag. */
const CHANGES = {
  /** Cuts a piece out, which leaves tags open. */
  cut: (html, at, choice) => html.slice(0, at) + html.slice(at + size(choice, 7, 90, 4_000)),
  /** Writes a piece again. */
  repeat: (html, at, choice) => insert(html, at, html.slice(at, at + size(choice, 60, 900, 9_000))),
  /** A piece of the page inside a tag that it does not belong in. */
  wrap: (html, at, choice) => {
    const tag = pick(TAGS, choice);
    return `${html.slice(0, at)}<${tag}>${html.slice(at, at + 500)}</${tag}>${html.slice(at + 500)}`;
  },
  nest: (html, at, choice) => insert(html, at, `<${pick(TAGS, choice)}>`.repeat(size(choice, 40, 700, 3_000))),
  giantAttribute: (html, at, choice) =>
    insert(html, at, `<p ${pick(['title', 'class', 'style', 'id', 'data-src'], choice)}="${'x '.repeat(100_000)}">`),
  clobber: (html, at, choice) =>
    insert(
      html,
      at,
      `<form id="${pick(CLOBBERING, choice)}"><input name="${pick(CLOBBERING, choice + 1)}"><img name="body"></form>`,
    ),
  address: (html, at, choice) => {
    const address = pick(ADDRESSES, choice).replaceAll('"', '&quot;');
    return insert(
      html,
      at,
      `<a href="${address}">a</a><img src="${address}" srcset="${address} 2x"><iframe src="${address}">`,
    );
  },
  base: (html, at, choice) => insert(html, at, `<base href="${pick(ADDRESSES, choice).replaceAll('"', '&quot;')}">`),
  text: (html, at, choice) => insert(html, at, pick(TEXTS, choice)),
  title: (html, _at, choice) => insert(html, html.indexOf('<title>') + 7, pick(TEXTS, choice)),
  declaration: (html, at, choice) => {
    const text = pick([...TEXTS, ...ADDRESSES], choice).replaceAll('"', '&quot;');
    const name = pick(['og:title', 'og:image', 'author', 'article:published_time', 'og:url'], choice);
    return insert(
      html,
      at,
      `<meta property="${name}" name="${name}" content="${text}"><link rel="canonical" href="${text}">`,
    );
  },
  jsonLd: (html, at, choice) =>
    insert(html, at, `<script type="application/ld+json">${pick(JSON_LD, choice)}</script>`),
  oddAttribute: (html, at, choice) => {
    const tag = pick(['p', 'math', 'svg', 'a', 'td'], choice);
    return insert(html, at, `<${tag} ${pick(ODD_ATTRIBUTES, choice)} ${pick(ODD_ATTRIBUTES, choice + 3)}>x</${tag}>`);
  },
  script: (html, at, choice) => insert(html, at, `<script>${pick(SCRIPTS, choice)};</script>`),
  leave: (html, at, choice) =>
    insert(
      html,
      at,
      `<meta http-equiv="refresh" content="0; url=http://held.test/${choice}"><form action="//held.test">`,
    ),
  open: (html, at, choice) =>
    insert(html, at, pick(['<!--', '<script>', '<textarea>', '<svg><style>', '<![', '</'], choice)),
} satisfies Record<string, (html: string, at: number, choice: number) => string>;

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...(Object.keys(CHANGES) as Mutation['kind'][])), // the keys of the table just above
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  choice: fc.nat(1_000),
});

/** The page after a change, at the tag border nearest after the place. */
export function mutate(html: string, { kind, at, choice }: Mutation): string {
  const place = html.indexOf('<', Math.floor(at * html.length));
  return CHANGES[kind](html, place === -1 ? html.length : place, choice);
}

function insert(html: string, at: number, piece: string): string {
  return html.slice(0, at) + piece + html.slice(at);
}

function pick(from: readonly string[], choice: number): string {
  return from[choice % from.length] ?? '';
}

function size(choice: number, small: number, medium: number, large: number): number {
  return [small, medium][choice % 3] ?? large;
}
