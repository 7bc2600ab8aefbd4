/** Below this many pixels on a side there is nothing to see. */
const MIN_PIXELS = 3;
/** No picture worth keeping is shorter than this; the stand-ins of lazy loaders are. */
const MIN_LENGTH = 300;
const SVG_SHAPE = /<(?:path|rect|circle|text|polygon|polyline|line|image|ellipse|use)\b/i;

/** Is a `data:` picture the stand-in of a lazy loader: an empty SVG or a bitmap of a few pixels? */
export function isPlaceholderData(dataUrl: string): boolean {
  if (dataUrl.length < MIN_LENGTH) return true;
  const comma = dataUrl.indexOf(',');
  const head = dataUrl.slice(0, comma).toLowerCase();
  if (head.startsWith('data:image/svg')) return !SVG_SHAPE.test(decodeSvg(head, dataUrl.slice(comma + 1)));
  if (!head.startsWith('data:image/gif') || !head.endsWith(';base64')) return false;
  // A GIF tells its width and height in bytes 6 to 9, least significant first (GIF89a §18).
  const bytes = decodeBase64(dataUrl.slice(comma + 1, comma + 17));
  const width = bytes.charCodeAt(6) + 256 * bytes.charCodeAt(7);
  const height = bytes.charCodeAt(8) + 256 * bytes.charCodeAt(9);
  return Math.min(width, height) <= MIN_PIXELS;
}

function decodeSvg(head: string, body: string): string {
  if (head.endsWith(';base64')) return decodeBase64(body);
  try {
    return decodeURIComponent(body);
  } catch {
    return body;
  }
}

function decodeBase64(body: string): string {
  try {
    return atob(body);
  } catch {
    return '';
  }
}
