export const PICK_PAGE_TITLE = 'Lamps of the harbour';

/**
 * A page to point at things in. Its styles are rude to everything, and its script presses, clicks and types what it
 * can, and counts what it hears of the user.
 */
export const PICK_PAGE = `<!doctype html>
<html lang="en"><head><title>${PICK_PAGE_TITLE}</title>
<style>
* { text-transform: uppercase; letter-spacing: 1px; }
tearsheet-picker { display: none; opacity: 0; pointer-events: none; transform: scale(0); }
button { display: none !important; }
body { margin: 24px; font: 16px/1.5 serif; }
#lamps { padding: 12px; border: 1px solid; }
</style></head>
<body><main><h1>${PICK_PAGE_TITLE}</h1><p>There are three, and each is lit by hand.</p>
<section id="lamps"><h2>The lamps</h2><ul><li>The red one</li><li>The green one</li></ul><p id="ad">Buy lamps at Miller's!</p><p><a id="link" href="/short">The third</a> is broken.</p></section>
<p id="end">Nothing more is known of them.</p></main>
<script>
window.heard = [];
for (const name of ['click', 'pointerdown', 'mousedown']) {
  document.addEventListener(name, (event) => event.isTrusted && window.heard.push(name));
}
setInterval(() => {
  const host = document.querySelector('tearsheet-picker');
  if (!host) return;
  for (const key of ['Enter', 'Escape', 'Delete']) {
    window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  }
  host.click();
  host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 40, clientY: 40 }));
}, 50);
</script></body></html>`;
