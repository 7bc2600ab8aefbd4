export const HOSTILE_TITLE = 'A quiet text on a loud page';

/** Is in the article of every hostile page. */
export const HOSTILE_SENTENCE = 'The text stands still, whatever the page around it does, and can be read to its end.';

const ARTICLE = `<article><h1>${HOSTILE_TITLE}</h1>${`<p>${HOSTILE_SENTENCE} ${HOSTILE_SENTENCE}</p>`.repeat(6)}</article>`;

/** Everything a script can take from the DOM, for its own world at least, and names that hide properties. */
const REDEFINED = `<form><input name="firstChild"><input name="children"><input name="attributes"></form>
<img name="documentElement" alt=""><img name="body" alt=""><img name="querySelectorAll" alt="">
<script>
  const refuse = () => { throw new Error('not yours'); };
  for (const type of [Node, Element, Document, HTMLElement, Range, Selection, DOMParser, Array, Map, Set, String])
    for (const name of Object.getOwnPropertyNames(type.prototype))
      try { if (name !== 'constructor') Object.defineProperty(type.prototype, name, { get: refuse, value: undefined }); }
      catch { try { type.prototype[name] = refuse; } catch {} }
  JSON.stringify = refuse; window.getComputedStyle = refuse;
</script>`;

/** Puts in and takes out elements as fast as it can, for ever. */
const RESTLESS = `<div id="restless"></div><script>
  const box = document.getElementById('restless');
  const stir = () => { for (let i = 0; i < 50; i++) box.append(document.createElement('b')); while (box.childElementCount > 200) box.firstChild.remove(); };
  new MutationObserver(() => setTimeout(stir)).observe(box, { childList: true });
  setInterval(stir, 1);
</script>`;

const FRAMES = '<iframe src="/never/1" title="slow"></iframe><iframe src="/never/2" title="slower"></iframe>';

/** The parser stops there, and the document never ends. */
const UNFINISHED = '<script src="/never/3"></script><p>Nobody comes here.</p>';

const INNER = `<iframe src="/hostile/inner" title="inner"></iframe><p-ond></p-ond><script>
  document.querySelector('p-ond').attachShadow({ mode: 'open' }).innerHTML = '<p>From the shadow: ${HOSTILE_SENTENCE}</p>';
</script>`;

/** A million elements, made by the page itself; drawing them would take the browser minutes. */
const MILLION = `<div id="million" hidden></div><script>
  document.getElementById('million').innerHTML = '<p>A <b>duck</b>.</p>'.repeat(500000);
</script>`;

/** Drawn, and as many as a browser draws in bearable time; words in them would be content. */
const DRAWN = `<div id="drawn"></div><script>
  document.getElementById('drawn').innerHTML = '<p><b></b></p>'.repeat(25000);
</script>`;

/**
 * Pages that make reading them hard: `redefined`, `restless`, `frames`, `parts` (frame and shadow root), `million`,
 * `drawn`, `unfinished`.
 */
export function hostilePage(kind: string): string | undefined {
  switch (kind) {
    case 'redefined':
      return page(REDEFINED);
    case 'restless':
      return page(RESTLESS);
    case 'frames':
      return page(FRAMES);
    case 'parts':
      return `<!doctype html><title>${HOSTILE_TITLE}</title><article><h1>${HOSTILE_TITLE}</h1>${INNER}</article>`;
    case 'million':
      return page(MILLION);
    case 'drawn':
      return page(DRAWN);
    case 'unfinished':
      return page(UNFINISHED);
    case 'inner':
      return `<!doctype html><title>Inner</title><p>From the frame: ${HOSTILE_SENTENCE}</p>`;
    default:
      return undefined;
  }
}

function page(around: string): string {
  return `<!doctype html><title>${HOSTILE_TITLE}</title>${ARTICLE}${around}`;
}
