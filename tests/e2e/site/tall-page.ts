/** Height of a band, CSS pixels. */
export const BAND = 100;
/** Height of the bar that sticks to the top, and of the one that is fixed to the bottom, CSS pixels. */
export const STICKY = 60;
export const FIXED = 40;
export const STICKY_COLOUR = [200, 0, 0];
export const FIXED_COLOUR = [0, 0, 200];

/** The colour of a band: each has its own. */
export function bandColour(index: number): [number, number, number] {
  return [20 + ((index * 37) % 200), 20 + ((index * 91) % 200), 20 + ((index * 53) % 200)];
}

/** So many bands below a bar that sticks, with a bar fixed to the bottom of the window, and smooth scrolling. */
export function tallPage(bands: number, inner: boolean): string {
  const content = Array.from(
    { length: bands },
    (_, index) => `<div class="band" style="background:rgb(${bandColour(index)})">${index}</div>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Tall, ${bands} bands</title>
<style>html{scroll-behavior:smooth}body{margin:0;font:14px sans-serif}
.sticky{position:sticky;top:0;height:${STICKY}px;background:rgb(${STICKY_COLOUR})}
.fixed{position:fixed;bottom:0;left:0;right:0;height:${FIXED}px;background:rgb(${FIXED_COLOUR})}
.band{height:${BAND}px}
.inner{position:absolute;inset:0 0 0 200px;overflow-y:auto}</style>
</head>
<body>
${inner ? `<main class="inner">${content.join('')}</main>` : `<header class="sticky"></header>${content.join('')}<footer class="fixed" style="color: rgb(255, 255, 255);">Cookies</footer>`}
</body>
</html>`;
}
