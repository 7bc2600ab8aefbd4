import { CAPTURE_MODE_KEY } from '../hast/capture-mode-key.ts';
import type { CaptureMode } from '../hast/snapshot.ts';

/**
 * The mode the extension asked for (see `CAPTURE_MODE_KEY`), taken once: a later injection that sets none gets the
 * default, `article`.
 */
export function requestedMode(scope: object = globalThis): CaptureMode {
  const asked: unknown = Reflect.get(scope, CAPTURE_MODE_KEY);
  Reflect.deleteProperty(scope, CAPTURE_MODE_KEY);
  switch (asked) {
    case 'article':
    case 'selection':
    case 'page':
    case 'bookmark':
      return asked;
    default:
      return 'article';
  }
}
