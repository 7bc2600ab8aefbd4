/** The first bytes of a PNG: enough for whoever looks at the type only. */
const PNG_HEAD = [137, 80, 78, 71, 13, 10, 26, 10, 0];

/** Bytes that are a PNG by their head and tell the picture's name, so that each picture has its own. */
export function pictureNamed(name: string, padding = 0): Blob {
  return new Blob([Uint8Array.from(PNG_HEAD), `${name}\n`, new Uint8Array(padding)], { type: 'image/png' });
}

/** The name in such bytes. */
export async function pictureName(bytes: Blob): Promise<string> {
  const text = await bytes.slice(PNG_HEAD.length, PNG_HEAD.length + 200).text();
  return text.split('\n', 1)[0] ?? '';
}

/** The name of the picture at an address. */
export function nameOf(address: string): string {
  return address.split('/').at(-1) ?? '';
}
