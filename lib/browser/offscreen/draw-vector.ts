/** As sharp as the largest screens, and small enough to be drawn. Pixels */
const LONG_SIDE = 2_048;
/** What browsers give a drawing that says nothing of its size. Source: https://www.w3.org/TR/CSS22/visudet.html#inline-replaced-width */
const DEFAULT_SIZE = { width: 300, height: 150 };

/**
 * Draws an SVG as PNG. Needs a document. As a picture it runs no scripts and loads nothing.
 * @returns null when it is none, or cannot be drawn
 */
export async function drawVector(file: Blob): Promise<Blob | null> {
  const { documentElement: root } = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
  if (root.localName !== 'svg') return null;
  const { width, height } = sizeOf(root);
  // Firefox draws none that has no size of its own.
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  const source = new XMLSerializer().serializeToString(root);
  const address = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve) => canvas.toBlob(resolve));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** In the proportions of the drawing. */
function sizeOf(root: Element): { width: number; height: number } {
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = lengthOf(root, 'width') ?? box[2] ?? DEFAULT_SIZE.width;
  const height = lengthOf(root, 'height') ?? box[3] ?? DEFAULT_SIZE.height;
  const known = width > 0 && height > 0 ? { width, height } : DEFAULT_SIZE;
  // What has no window of its own would be cut, not scaled.
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${known.width} ${known.height}`);
  const scale = LONG_SIDE / Math.max(known.width, known.height);
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: scaled(known.width), height: scaled(known.height) };
}

/** A length without unit or in pixels. */
function lengthOf(root: Element, name: string): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(root.getAttribute(name) ?? '');
  return match ? Number(match[1]) : null;
}
