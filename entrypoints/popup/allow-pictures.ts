import { requestOrigins } from '../../lib/browser/host-permission.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';

/**
 * Asks the browser, at once: only then is it still the user's gesture. The popup may close over it; the clip lies in the
 * journal, and the worker hears of a yes by itself.
 */
export function allowPictures(origins: readonly string[]): void {
  void requestOrigins(origins).then((allowed) => {
    if (!allowed) void sendMessage('declineOrigins', { origins: [...origins], remember: false });
  });
}
