import { ClipError } from './clip-error.ts';

/** There is no room for the clip and its pictures; told before it is accepted. */
export class StorageFullError extends ClipError {
  override readonly name = 'StorageFullError' as const;
  override readonly code = 'storageFull';

  constructor() {
    super('Too little room is left in the browser’s storage');
  }
}
