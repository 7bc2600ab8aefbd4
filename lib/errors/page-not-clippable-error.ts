import { ClipError } from './clip-error.ts';

/** The browser allows no script on this page: its own pages, the extension store, other extensions. */
export class PageNotClippableError extends ClipError {
  override readonly name = 'PageNotClippableError' as const;
  override readonly code = 'pageNotClippable';

  constructor(options?: ErrorOptions) {
    super('The browser allows no script on this page', options);
  }
}
