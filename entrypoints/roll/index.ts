import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageRoll } from '../../lib/browser/in-page/roll/page-roll.ts';
import { ROLL_KEY } from '../../lib/browser/in-page/roll/roll-key.ts';

/** Injected as `/roll.js` to photograph a whole page; further calls find what it leaves behind. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, ROLL_KEY, new PageRoll());
});
