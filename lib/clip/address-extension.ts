import type { FileKind } from '../job/file-kind.ts';

/** Extensions that Notion takes. Source: https://developers.notion.com/docs/working-with-files-and-media */
const KNOWN: Record<FileKind | 'image', RegExp> = {
  image: /^(?:apng|avif|bmp|gif|heic|ico|jpe?g|png|svg|tiff?|webp)$/,
  video: /^(?:avi|flv|mkv|mov|mp4|mpeg|ogv|webm|wmv)$/,
  audio: /^(?:aac|flac|m4a|mid|mp3|oga|ogg|wav|weba)$/,
  pdf: /^pdf$/,
};

/** The usual one, where an address tells none. */
const USUAL: Record<FileKind | 'image', string> = { image: 'jpg', video: 'mp4', audio: 'mp3', pdf: 'pdf' };

/** The extension of a file that nobody has seen the bytes of yet: its address has to tell. */
export function addressExtension(address: string, kind: FileKind | 'image'): string {
  const extension = URL.canParse(address) ? /\.([a-z0-9]+)$/i.exec(new URL(address).pathname)?.[1]?.toLowerCase() : '';
  return extension && KNOWN[kind].test(extension) ? extension : USUAL[kind];
}
