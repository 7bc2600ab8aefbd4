import type { Element } from 'hast';
import { findElement } from '../../hast/find-element.ts';
import { firstProperty } from '../../hast/first-property.ts';
import { property } from '../../hast/property.ts';

const OWN = ['src', 'dataSrc', 'dataLazySrc', 'data'];
const LAZY = ['dataSrc', 'dataLazySrc'];
/** Elements that stand for a YouTube player and name only the video. */
const YOUTUBE = new Set(['amp-youtube', 'lite-youtube', 'youtube-video']);

/** Where the content of a frame, player or plug-in object comes from; null when it does not say. */
export function embedAddress(element: Element): string | null {
  if (YOUTUBE.has(element.tagName)) {
    const id = firstProperty(element, ['dataVideoid', 'videoid', 'dataVideoId']);
    return id && `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;
  }
  const own = firstProperty(element, OWN);
  if (own && !/^(?:about|data|javascript):/.test(own)) return own;
  return firstProperty(element, LAZY) ?? sourceWithin(element) ?? own;
}

function sourceWithin(element: Element): string | null {
  const source = findElement(
    element,
    (within) => /^(?:source|embed)$/.test(within.tagName) && firstProperty(within, OWN) !== null,
  );
  if (source) return firstProperty(source, OWN);
  const movie = findElement(
    element,
    (within) => within.tagName === 'param' && /^(?:movie|src)$/i.test(property(within, 'name') ?? ''),
  );
  return movie && property(movie, 'value');
}
