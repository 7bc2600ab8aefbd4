import { expect, test } from 'vitest';
import { parseDocument } from '../../lib/cli/parse-document.ts';
import { inertCopy } from '../../lib/extract/copy/inert-copy.ts';

/** A filter that wants to see every node: with it the page is copied one by one. */
const ONE_BY_ONE = { visit: () => {} };

const PAGES = {
  'scripts, styles and data': `<head><title>One</title><style>p {}</style><script>go()</script></head><body>
    <script type="application/ld+json">{"@type": "Article"}</script><p>Text<style>b {}</style><!-- remark --> goes on</p>
    <object data="a.swf"><p>No</p></object><template><p>No</p></template><template id="B:0"></template></body>`,
  'shadow roots and slots': `<body><news-card><template shadowrootmode="open"><h2>Head</h2><script>go()</script>
    <p>Inside <b>here</b></p></template></news-card><slot><i>fallback</i></slot></body>`,
  'names that hide properties': `<body><form name="body" id="head"><input name="firstChild" id="remove"><a name="note">x</a>
    </form><img name="documentElement" id="body" src="a.png"><button id="children">Go</button><p id="kept">p</p></body>`,
  'formulas and drawings': `<body><p>So <math display="block"><mi>x</mi><mo>=</mo><mn>1</mn></math>.</p>
    <svg width="40"><title>Duck</title><path d="M0 0"></path></svg><canvas width="2"></canvas></body>`,
};

for (const [what, html] of Object.entries(PAGES)) {
  test(`a page copied as a whole equals one copied one by one: ${what}`, () => {
    const page = parseDocument(`<!doctype html><html lang="en">${html}</html>`);
    const filtered = { takes: (element: Element) => element.localName !== 'b' };
    expect(inertCopy(page).toString()).toBe(inertCopy(page, ONE_BY_ONE).toString());
    expect(inertCopy(page, filtered).toString()).toBe(inertCopy(page, { ...filtered, ...ONE_BY_ONE }).toString());
  });
}

test('what is left out is gone with everything in it', () => {
  const page = parseDocument('<body><p class="no">No <b>never</b></p><p>Yes</p></body>');
  const copy = inertCopy(page, { takes: (element) => element.getAttribute('class') !== 'no' });
  expect(copy.body.textContent).toBe('Yes');
  expect(page.body.textContent).toBe('No neverYes');
});
