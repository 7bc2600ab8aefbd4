import { ClipError } from './clip-error.ts';

/** What came back from a page is no snapshot, or larger than any page may be. Pages are not to be trusted. */
export class SnapshotError extends ClipError {
  override readonly name = 'SnapshotError' as const;
  override readonly code: 'snapshotInvalid' | 'snapshotTooLarge';

  /** @param problem where it is wrong, without the page's words */
  constructor(code: 'snapshotInvalid' | 'snapshotTooLarge', problem: string, options?: ErrorOptions) {
    super(`Snapshot refused: ${problem}`, options);
    this.code = code;
  }
}
