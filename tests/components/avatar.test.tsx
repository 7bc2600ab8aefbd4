// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Avatar } from '../../components/ui/avatar.tsx';
import { render } from './render.tsx';

afterEach(cleanup);

test.each([
  ['the first letter', 'åland', null, 'Å'],
  ['a first letter of two units', '😀 club', null, '😀'],
  ['an emoji', 'Acme', '🦉', '🦉'],
])('shows %s', (_, name, icon, shown) => {
  expect(render(<Avatar name={name} icon={icon} />).container.textContent).toBe(shown);
});

test('falls back to the letter when the picture does not load', () => {
  const { container } = render(<Avatar name="Acme" icon="https://files.test/icon.png" />);
  const image = container.querySelector('img');
  expect(image?.getAttribute('src')).toBe('https://files.test/icon.png');
  if (image) fireEvent.error(image);
  expect(container.textContent).toBe('A');
});
