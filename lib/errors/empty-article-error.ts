import { ClipError } from './clip-error.ts';

/** Nothing to save was found in the page: an empty clip is an error, never a page in Notion. */
export class EmptyArticleError extends ClipError {
  override readonly name = 'EmptyArticleError' as const;
  override readonly code = 'emptyArticle';

  constructor() {
    super('The capture holds no content');
  }
}
