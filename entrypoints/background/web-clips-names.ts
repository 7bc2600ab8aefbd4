import { translate } from '../../lib/browser/translate.ts';
import type { WebClipsNames } from '../../lib/plan/web-clips.ts';

/** What a database for clips is called, and its columns and views, in the browser's language. */
export function webClipsNames(): WebClipsNames {
  return {
    database: translate('webClips.database'),
    gallery: translate('webClips.gallery'),
    table: translate('webClips.table'),
    columns: {
      title: translate('webClips.title'),
      url: translate('webClips.url'),
      author: translate('webClips.author'),
      published: translate('webClips.published'),
      savedOn: translate('webClips.savedOn'),
      site: translate('webClips.site'),
      tags: translate('webClips.tags'),
      status: translate('webClips.status'),
      type: translate('webClips.type'),
      readingTime: translate('webClips.readingTime'),
      cover: translate('webClips.cover'),
    },
    types: [
      translate('webClips.typeArticle'),
      translate('webClips.typeVideo'),
      translate('webClips.typePaper'),
      translate('webClips.typeBook'),
      translate('webClips.typeProduct'),
    ],
  };
}
