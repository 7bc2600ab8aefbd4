import { ClipError } from './clip-error.ts';

/** A link that leads to no web page: mail, a script, a file of this computer. */
export class LinkNotClippableError extends ClipError {
  override readonly name = 'LinkNotClippableError' as const;
  override readonly code = 'linkNotClippable';

  constructor() {
    super('The link is not http or https');
  }
}
