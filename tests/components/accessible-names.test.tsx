// @vitest-environment happy-dom
import { cleanup, fireEvent, logRoles, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import messages from '../../locales/en.json' with { type: 'json' };
import { states } from './gallery/states.tsx';
import { render } from './render.tsx';

afterEach(cleanup);

/** What a person, or a program that stands for one, works with. */
const CONTROLS = ['button', 'checkbox', 'combobox', 'link', 'menuitem', 'menuitemcheckbox', 'radio', 'textbox'];

/** Every text of the catalogue, as a pattern for what it may say once it is filled in. */
const TEXTS = textsIn(messages).map((text) => ({
  text: text.replace(/\$\d/g, '…'),
  pattern: new RegExp(`^${text.replace(/[.*+?^{}()|[\]\\]/g, '\\$&').replace(/\$\d/g, '.+')}$`, 's'),
}));

const INTRODUCTION = `# Accessible names

The names by which the controls of the popup and of the settings are found, in English: by people who listen to them, and
by programs. They are a contract: none changes without need. \`…\` stands for what is filled in, such as the name of a
property. \`npx vitest -u tests/components/accessible-names.test.tsx\` writes this page anew; the test fails while page and
components differ.
`;

test('the page of accessible names says what the components say', async () => {
  const parts = [
    ['Popup', 'popup-'],
    ['Settings', 'options-'],
  ] as const;
  const sections = parts.map(([title, prefix]) => {
    const found = Object.keys(states)
      .filter((name) => name.startsWith(prefix))
      .flatMap(namesIn);
    return `\n## ${title}\n\n${[...new Set(found)].sort().join('\n')}\n`;
  });
  await expect(INTRODUCTION + sections.join('')).toMatchFileSnapshot('../../components/accessible-names.md');
}, 120_000);

/** The controls of a state, and of its menu where it has one, as lines of the page. */
function namesIn(state: string): string[] {
  render(states[state]?.());
  const menu = screen.queryByRole('button', { name: 'More ways to save' });
  if (menu) fireEvent.click(menu);
  const lines = controlsIn(document.body).flatMap(({ role, name }) => {
    const known = TEXTS.filter(({ pattern }) => pattern.test(name)).map(({ text }) => text);
    // The most telling one: a text without places, else the longest.
    const [text] = known.sort((a, b) => Number(a.includes('…')) - Number(b.includes('…')) || b.length - a.length);
    return text === undefined || /^[…\s]*$/.test(text) ? [] : [`- ${role}: ${text}`];
  });
  cleanup();
  return lines;
}

/** Role and name of each control, as the testing library computes them. */
function controlsIn(root: HTMLElement): { role: string; name: string }[] {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  logRoles(root);
  const written = String(log.mock.calls[0]?.[0]);
  log.mockRestore();
  const found: { role: string; name: string }[] = [];
  let role = '';
  for (const line of written.split('\n')) {
    const heading = /^([a-z]+):$/.exec(line);
    if (heading?.[1]) role = heading[1];
    const name = /^Name "(.+)":$/.exec(line)?.[1];
    if (name !== undefined && CONTROLS.includes(role)) found.push({ role, name });
  }
  return found;
}

function textsIn(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? textsIn(value) : [];
  });
}
