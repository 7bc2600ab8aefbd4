import { ClipError } from './clip-error.ts';

/** The user gave up choosing in the page. Nothing is told: who gave up knows it. */
export class PickCancelledError extends ClipError {
  override readonly name = 'PickCancelledError' as const;
  override readonly code = 'pickCancelled';

  constructor() {
    super('The user gave up choosing');
  }
}
