import { ClipError } from './clip-error.ts';

type SignInCode =
  | 'signInBusy'
  | 'signInInvalid'
  | 'signInExpired'
  | 'signInRefused'
  | 'signInClient'
  | 'brokerUnavailable'
  | 'network';

/** A sign-in that did not end in a connection, and that trying again may mend. */
export class SignInError extends ClipError {
  override readonly name = 'SignInError' as const;
  override readonly code: SignInCode;
  override readonly values: readonly string[];

  /** @param reason one of OAuth's own error names, shown to the user; never free text */
  constructor(code: SignInCode, reason?: string) {
    super(`Sign-in failed: ${code}${reason === undefined ? '' : ` (${reason})`}`);
    this.code = code;
    this.values = reason === undefined ? [] : [reason];
  }
}
