import { render as renderTree } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { expect } from 'vitest';
import { TextProvider } from '../../components/hooks/use-text.tsx';
import { translate } from './translate.ts';

/** Renders in English. */
export function render(tree: ComponentChild) {
  const inEnglish = (child: ComponentChild) => (
    <TextProvider translate={translate} locale="en-GB">
      {child}
    </TextProvider>
  );
  const view = renderTree(inEnglish(tree));
  return { ...view, rerender: (next: ComponentChild) => view.rerender(inEnglish(next)) };
}

/** Fails with the rules that are broken. Colours need a real browser: the gallery checks them there. */
export async function expectAccessible(): Promise<void> {
  document.documentElement.lang = 'en';
  document.title = 'Tearsheet';
  const { violations } = await axe.run(document.documentElement, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
