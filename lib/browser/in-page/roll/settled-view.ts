/** Longest wait for what has come into view to be loaded and drawn, ms. */
const LOAD_MS = 1_500;
/** A page that is not in front draws no frames. ms */
const FRAME_MS = 300;

/** Resolves when what is in view is loaded and on screen, or has had its time. */
export async function settledView(): Promise<void> {
  const loading = [...document.images].filter((image) => !image.complete && isInView(image));
  await Promise.race([Promise.allSettled(loading.map(loaded)), sleep(LOAD_MS)]);
  await drawn();
  await drawn();
}

function isInView(image: HTMLImageElement): boolean {
  const { top, bottom, left, right } = image.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

function loaded(image: HTMLImageElement): Promise<unknown> {
  return new Promise((resolve) => {
    image.addEventListener('load', resolve, { once: true });
    image.addEventListener('error', resolve, { once: true });
  });
}

function drawn(): Promise<unknown> {
  return Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), sleep(FRAME_MS)]);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
