import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { Screen } from '../everywhere/test-browser.ts';
import type { Realm } from './realm.ts';

const packages = createRequire(import.meta.url);
/** Roles and names as assistive technology computes them. */
const TESTING_LIBRARY = readFileSync(
  packages.resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);

/** How long a control may take to be there. */
const PATIENCE = { timeout: 15_000 };

/**
 * A document in Firefox, worked through its roles and names.
 * @param realm where the scripts run
 * @param document_ the text of an expression that gives the document there: its own, or the popup's
 */
export function firefoxScreen(realm: Realm, document_: string, close: () => Promise<void>): Screen {
  /** Runs `body` with `found` (the one such control, or null), `document_` and `text`. */
  const withControl = async (role: string, name: string | RegExp, body: string, text = '') => {
    await prepare(realm);
    return realm.run(
      `(role, source, flags, isExact, text) => {
        const document_ = ${document_};
        if (!document_?.body) return false;
        const name = isExact ? source : new RegExp(source, flags);
        const options = { name: isExact ? (given) => given.trim() === source : name };
        const [found = null] = TestingLibraryDom.queryAllByRole(document_.body, role, options);
        ${body}
      }`,
      role,
      typeof name === 'string' ? name : name.source,
      typeof name === 'string' ? '' : name.flags,
      typeof name === 'string',
      text,
    );
  };
  const act = async (role: string, name: string | RegExp, body: string, text?: string) => {
    const done = () =>
      withControl(role, name, `if (!found || found.disabled) return false; ${body}; return true;`, text);
    await expect.poll(done, { ...PATIENCE, message: `${role} "${name}" can be used` }).toBe(true);
  };
  return {
    click: (role, name) => act(role, name, 'found.focus?.(); found.click()'),
    fill: (role, name, text) =>
      act(
        role,
        name,
        `found.focus();
         const prototype = Object.getPrototypeOf(found);
         Object.getOwnPropertyDescriptor(prototype, 'value').set.call(found, text);
         found.dispatchEvent(new document_.defaultView.InputEvent('input', { bubbles: true, data: text }))`,
        text,
      ),
    has: async (role, name) => (await withControl(role, name, 'return found !== null;')) === true,
    text: async () => String(await realm.run(`() => ${document_}?.body?.innerText ?? ''`)),
    close,
  };
}

/** Brings the library into the realm once. */
async function prepare(realm: Realm): Promise<void> {
  if ((await realm.run('() => typeof TestingLibraryDom')) === 'object') return;
  await realm.load(TESTING_LIBRARY);
}
