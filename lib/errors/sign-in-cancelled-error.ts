import { ClipError } from './clip-error.ts';

/** The user closed the sign-in window or chose Cancel in it. */
export class SignInCancelledError extends ClipError {
  override readonly name = 'SignInCancelledError' as const;
  override readonly code = 'signInCancelled';

  constructor() {
    super('The user cancelled the sign-in');
  }
}
