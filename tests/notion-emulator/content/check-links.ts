import { arrayOf, isArray, isObject, type Json, objectOf, stringOf } from '../json.ts';

/** Links in rich text must be absolute http or https addresses; mailto and tel pass (UNSURE, see README). */
export function isAcceptedLink(url: string): boolean {
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(url) || /\s/.test(url)) return false;
  return URL.canParse(url);
}

const IMAGE_EXTENSION = /\.(bmp|gif|heic|jpe?g|png|svg|tiff?|webp|avif)$/i;

/** Hosts whose images pass without an extension: one such address was seen to be accepted. */
const KNOWN_IMAGE_HOSTS = ['images.unsplash.com'];

/** The documented rule for external images. What Notion really does today is unconfirmed. */
export function isAcceptedImage(url: string): boolean {
  if (!isWebAddress(url)) return false;
  const { hostname, pathname } = new URL(url);
  return IMAGE_EXTENSION.test(pathname) || KNOWN_IMAGE_HOSTS.includes(hostname);
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && !/\s/.test(url) && URL.canParse(url);
}

/** Every `text.link.url` anywhere below a value, in document order. */
export function linksIn(value: Json): readonly string[] {
  if (isArray(value)) return value.flatMap(linksIn);
  if (!isObject(value)) return [];
  const link = objectOf(objectOf(value['text'])['link'])['url'];
  if (typeof link === 'string') return [link];
  return Object.values(value).flatMap(linksIn);
}

/** The children a requested block carries, of whatever type it is. */
export function requestedChildren(block: Json): readonly Json[] {
  const object = objectOf(block);
  const type = requestedType(block);
  return arrayOf(objectOf(object[type])['children']);
}

/** The payload key decides, not `type` (recorded). */
export function requestedType(block: Json): string {
  return stringOf(Object.keys(objectOf(block)).find((key) => key !== 'type' && key !== 'object') ?? '');
}
