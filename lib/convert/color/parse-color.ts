/** A colour as hue in degrees, saturation and lightness in 0..1. */
export interface Hsl {
  hue: number;
  saturation: number;
  lightness: number;
}

/** The colour names that authors type; the other 130 of CSS hardly occur in articles. */
const NAMED: Record<string, string> = {
  aqua: '#00ffff',
  blue: '#0000ff',
  brown: '#a52a2a',
  crimson: '#dc143c',
  darkblue: '#00008b',
  darkgreen: '#006400',
  darkred: '#8b0000',
  fuchsia: '#ff00ff',
  gold: '#ffd700',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lightblue: '#add8e6',
  lightgreen: '#90ee90',
  lightyellow: '#ffffe0',
  lime: '#00ff00',
  magenta: '#ff00ff',
  maroon: '#800000',
  navy: '#000080',
  orange: '#ffa500',
  pink: '#ffc0cb',
  purple: '#800080',
  red: '#ff0000',
  teal: '#008080',
  violet: '#ee82ee',
  yellow: '#ffff00',
};

/** Reads a CSS colour: a common name, `#rgb`, `#rrggbb` or `rgb()`. Null for others and for what is see-through. */
export function parseColor(source: string): Hsl | null {
  const color = NAMED[source] ?? source;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(color);
  if (short) return toHsl(short.slice(1).map((digit) => Number.parseInt(digit + digit, 16)));
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(color);
  if (long) return toHsl(long.slice(1).map((digits) => Number.parseInt(digits, 16)));
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*(?:[,/]\s*([\d.]+%?)\s*)?\)$/.exec(color);
  if (!rgb || Number.parseFloat(rgb[4] ?? '1') === 0) return null;
  return toHsl(rgb.slice(1, 4).map(Number));
}

function toHsl([red = 0, green = 0, blue = 0]: number[]): Hsl {
  const [r, g, b] = [red / 255, green / 255, blue / 255];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const chroma = max - min;
  const lightness = (max + min) / 2;
  if (chroma === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = chroma / (1 - Math.abs(2 * lightness - 1));
  return { hue: (hueSector(r, g, b, max, chroma) * 60 + 360) % 360, saturation, lightness };
}

function hueSector(r: number, g: number, b: number, max: number, chroma: number): number {
  if (max === r) return (g - b) / chroma;
  return max === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
}
