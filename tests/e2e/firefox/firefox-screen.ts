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
 * @param group the name of the part of it that counts; null: all
 */
export function firefoxScreen(
  realm: Realm,
  document_: string,
  close: () => Promise<void>,
  group: string | null = null,
): Screen {
  /** Runs `body` with `found` (what `query` finds first, or null), `document_` and `given`. */
  const withFound = async (query: string, [name, given]: [string | RegExp, unknown], body: string) => {
    await prepare(realm);
    return realm.run(
      `(source, flags, given, group) => {
        const document_ = ${document_};
        if (!document_?.body) return null;
        const inGroup = (name) => TestingLibraryDom.queryAllByRole(document_.body, 'group', { name })[0] ?? null;
        const root = group === null ? document_.body : inGroup(group);
        if (!root) return null;
        const matches = flags === null ? (text) => text.trim() === source : new RegExp(source, flags);
        const [found = null] = TestingLibraryDom.${query};
        ${body}
      }`,
      typeof name === 'string' ? name : name.source,
      typeof name === 'string' ? null : name.flags,
      given,
      group,
    );
  };
  const byRole = (role: string) => `queryAllByRole(root, '${role}', { name: matches })`;
  const BY_LABEL = 'queryAllByLabelText(root, matches)';
  const act = async (query: string, name: string | RegExp, body: string, given: unknown = null) => {
    const ifUsable = `if (!found || found.disabled) return false; ${body}; return true;`;
    const done = () => withFound(query, [name, given], ifUsable);
    await expect.poll(done, { ...PATIENCE, message: `${query} of "${name}" can be used` }).toBe(true);
  };
  return {
    click: (role, name) => act(byRole(role), name, 'found.focus?.(); found.click()'),
    fill: (role, name, text) => act(byRole(role), name, TYPE, text),
    fillLabelled: (label, text) => act(BY_LABEL, label, TYPE, text),
    choose: (name, entry) =>
      act(
        byRole('combobox'),
        name,
        `const entry = [...found.options].find(({ label }) => label === given);
         if (!entry) return false;
         found.value = entry.value;
         found.dispatchEvent(new document_.defaultView.Event('change', { bubbles: true }))`,
        entry,
      ),
    attach: (label, files) =>
      act(
        BY_LABEL,
        label,
        ATTACH,
        files.map(({ name, type, bytes }) => ({ name, type, bytes: [...bytes] })),
      ),
    pressIn: (role, name, key) => act(byRole(role), name, PRESS, key.split('+').reverse()),
    value: async (role, name) => {
      const value = await withFound(byRole(role), [name, null], 'return found && found.value;');
      return typeof value === 'string' ? value : null;
    },
    isOn: async (role, name) =>
      (await withFound(byRole(role), [name, null], 'return found !== null && found.checked;')) === true,
    has: async (role, name) => (await withFound(byRole(role), [name, null], 'return found !== null;')) === true,
    within: (name) => firefoxScreen(realm, document_, close, name),
    text: async () => String(await realm.run(`() => ${document_}?.body?.innerText ?? ''`)),
    close,
  };
}

const TYPE = `found.focus();
  const prototype = Object.getPrototypeOf(found);
  Object.getOwnPropertyDescriptor(prototype, 'value').set.call(found, given);
  found.dispatchEvent(new document_.defaultView.InputEvent('input', { bubbles: true, data: given }))`;

const ATTACH = `const { DataTransfer, Event, File, Uint8Array } = document_.defaultView;
  const chosen = new DataTransfer();
  for (const { name, type, bytes } of given) chosen.items.add(new File([new Uint8Array(bytes)], name, { type }));
  found.files = chosen.files;
  found.dispatchEvent(new Event('change', { bubbles: true }))`;

/** A popup is out of reach for the keys of a test; its page hears of one all the same. */
const PRESS = `const [key, modifier] = given;
  const pressed = { key, ctrlKey: modifier === 'Control', bubbles: true, cancelable: true };
  found.focus();
  found.dispatchEvent(new document_.defaultView.KeyboardEvent('keydown', pressed))`;

/** Brings the library into the realm once. */
async function prepare(realm: Realm): Promise<void> {
  if ((await realm.run('() => typeof TestingLibraryDom')) === 'object') return;
  await realm.load(TESTING_LIBRARY);
}
