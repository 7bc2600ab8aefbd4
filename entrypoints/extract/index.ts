import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capture } from '../../lib/extract/capture.ts';
import { requestedLookups } from '../../lib/extract/lookups/requested-lookups.ts';
import { requestedPick } from '../../lib/extract/picked/picked-elements.ts';
import { requestedMode } from '../../lib/extract/requested-mode.ts';

/**
 * Injected as `/extract.js` into the page's isolated world on the user's gesture. Its result is one JSON string of a
 * `Snapshot`: `executeScript` silently turns deep objects into null, a string of any depth passes.
 */
export default defineUnlistedScript(() =>
  JSON.stringify(capture(document, requestedMode(), { picked: requestedPick(), lookups: requestedLookups() })),
);
