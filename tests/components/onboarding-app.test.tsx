// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { OnboardingApp, type OnboardingProps } from '../../components/onboarding/onboarding-app.tsx';
import { expectAccessible, render } from './render.tsx';
import { sampleConnection, sampleCreate, sampleOnboarding } from './sample-props.ts';

afterEach(cleanup);

const onboarding = (overrides?: Partial<OnboardingProps>) => <OnboardingApp {...sampleOnboarding(overrides)} />;
const connected = { accounts: [sampleConnection()] };
const current = () => document.querySelector('[aria-current="step"] h2')?.textContent;

test('begins with connecting, and shows nothing to do yet of the rest', async () => {
  render(onboarding());
  expect(current()).toBe('Connect Notion');
  expect(screen.getByRole('button', { name: 'Sign in with Notion' })).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
  await expectAccessible();
});

test('shows no way to connect before it is known whether that is needed', () => {
  render(onboarding({ accounts: null }));
  expect(screen.queryByRole('button', { name: 'Connect' })).toBeNull();
});

test('then offers a new database or one that is there', async () => {
  const [onCreate, onPlace, onDestination] = [vi.fn(), vi.fn(), vi.fn()];
  render(onboarding({ ...connected, create: sampleCreate({ onCreate, onPlace }), onDestination }));
  expect(current()).toBe('Choose where pages go');
  expect(screen.getByText('Connected to Acme research')).toBeTruthy();
  fireEvent.click(screen.getByRole('combobox', { name: 'Where to create it' }));
  fireEvent.click(screen.getByRole('option', { name: /Library/ }));
  expect(onPlace).toHaveBeenCalledExactlyOnceWith('library');
  fireEvent.click(screen.getByRole('button', { name: 'Create “Web clips”' }));
  expect(onCreate).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('combobox', { name: 'Save to' }));
  fireEvent.click(screen.getByRole('option', { name: /Recipes/ }));
  expect(onDestination).toHaveBeenCalledExactlyOnceWith('recipes');
  await expectAccessible();
});

test('says when there is no page to make a database in', async () => {
  render(onboarding({ ...connected, create: sampleCreate({ places: [], place: null }) }));
  expect(screen.getByText(/^No page is shared with this connection yet\./)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Create “Web clips”' })).toHaveProperty('disabled', true);
  await expectAccessible();
});

test('ends with a page in Notion', async () => {
  const onOpenPage = vi.fn();
  const pageUrl = 'https://app.notion.com/p/1';
  const { rerender } = render(onboarding({ ...connected, destination: 'reading' }));
  expect(current()).toBe('Try it');
  rerender(onboarding({ ...connected, destination: 'reading', saved: { title: 'Soup', pageUrl }, onOpenPage }));
  expect(screen.getByText('“Soup” is in your Notion. That is all there is to it.')).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: 'Open in Notion' }));
  expect(onOpenPage).toHaveBeenCalledExactlyOnceWith(pageUrl);
  await expectAccessible();
});
