const GIF_HEADER = /^data:image\/gif;base64,R0lGOD[dl]h/i;
const MIN_PIXELS = 3;
/** No picture worth keeping is shorter; lazy loaders' stand-ins are. */
const MIN_LENGTH = 300;

/** Is a `data:` picture the stand-in of a lazy loader: an empty SVG or a bitmap of a few pixels? */
export function isPlaceholderData(dataUrl: string): boolean {
  if (dataUrl.length < MIN_LENGTH) return true;
  if (/^data:image\/svg/i.test(dataUrl))
    return !/(?:path|rect|circle|text|polygon|line|image|ellipse|use)/i.test(dataUrl) && !/;base64,/i.test(dataUrl);
  if (!GIF_HEADER.test(dataUrl)) return false;
  const bytes = atob(dataUrl.slice(dataUrl.indexOf(',') + 1, dataUrl.indexOf(',') + 17));
  const width = bytes.charCodeAt(6) + 256 * bytes.charCodeAt(7);
  const height = bytes.charCodeAt(8) + 256 * bytes.charCodeAt(9);
  return Math.min(width, height) <= MIN_PIXELS;
}
