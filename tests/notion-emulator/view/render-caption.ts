import { arrayOf, type JsonObject } from '../json.ts';
import { renderRichText } from './render-rich-text.ts';

/** A block's caption; nothing for none. */
export function renderCaption(payload: JsonObject): string {
  return arrayOf(payload['caption']).length === 0
    ? ''
    : `<figcaption>${renderRichText(payload['caption'])}</figcaption>`;
}
