// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OptionsApp, type OptionsProps } from '../../components/options/options-app.tsx';
import { ResetDone } from '../../components/options/reset-done.tsx';
import { expectAccessible, render } from './render.tsx';
import { sampleConnection, sampleDoneJob, sampleJob, sampleOptions, sampleSignIn } from './sample-props.ts';

afterEach(cleanup);

const options = (overrides?: Partial<OptionsProps>) => <OptionsApp {...sampleOptions(overrides)} />;
const token = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Notion token' });
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('connecting', () => {
  test('takes a token, without the blanks around it', async () => {
    const onConnect = vi.fn();
    render(options({ connections: [], onConnect }));
    expect(screen.getByRole('button', { name: 'Connect' })).toHaveProperty('disabled', true);
    fireEvent.input(token(), { target: { value: '  ntn_123 ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Connect' }));
    expect(onConnect).toHaveBeenCalledExactlyOnceWith('ntn_123');
    await expectAccessible();
  });

  test('sends nothing twice while a token is tried, and forgets it when it worked', () => {
    const onConnect = vi.fn();
    const { rerender } = render(options({ onConnect }));
    fireEvent.input(token(), { target: { value: 'ntn_123' } });
    rerender(options({ onConnect, connecting: true }));
    fireEvent.submit(screen.getByRole('button', { name: 'Connecting…' }));
    expect(onConnect).not.toHaveBeenCalled();
    rerender(options({ onConnect }));
    expect(token().value).toBe('');
  });

  test('keeps a token that did not work and says why', async () => {
    const { rerender } = render(options());
    fireEvent.input(token(), { target: { value: 'ntn_wrong' } });
    rerender(options({ connecting: true }));
    rerender(options({ problem: { key: 'error.tokenInvalid' } }));
    expect(token().value).toBe('ntn_wrong');
    expect(token().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^Notion does not accept this token\./).getAttribute('role')).toBe('alert');
    await expectAccessible();
  });

  test('shows who is connected, never more of a token than its end, and disconnects', async () => {
    const onDisconnect = vi.fn();
    render(options({ onDisconnect }));
    const connections = section('Connections');
    expect(connections.getByText('Acme research')).toBeTruthy();
    expect(connections.getByText('as Tearsheet of Mara, token ending in Xy9Z')).toBeTruthy();
    fireEvent.click(connections.getByRole('button', { name: 'Disconnect', description: 'Acme research' }));
    expect(onDisconnect).toHaveBeenCalledExactlyOnceWith('acme');
    await expectAccessible();
  });
});

describe('signing in', () => {
  const signInButton = () => screen.getByRole('button', { name: 'Sign in with Notion' });
  const ownClient = () => {
    fireEvent.input(screen.getByRole('textbox', { name: 'Client ID' }), { target: { value: ' id-1 ' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Client secret' }), { target: { value: 'secret-1' } });
  };

  test('begins with Notion’s window where the build can', () => {
    const onSignIn = vi.fn();
    const { rerender } = render(options({ signIn: sampleSignIn({ onSignIn }) }));
    fireEvent.click(signInButton());
    expect(onSignIn).toHaveBeenCalledOnce();
    rerender(options({ signIn: sampleSignIn({ onSignIn, pending: 'broker' }) }));
    fireEvent.click(screen.getByRole('button', { name: 'Waiting for Notion’s window…' }));
    expect(onSignIn).toHaveBeenCalledOnce();
  });

  test('is not offered where the build cannot', () => {
    render(options({ signIn: sampleSignIn({ offered: false }) }));
    expect(screen.queryByRole('button', { name: 'Sign in with Notion' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Connect' }).classList).toContain('button-primary');
  });

  test('says why it did not work', async () => {
    const problem = { way: 'broker', problem: { key: 'error.brokerUnavailable' } } as const;
    render(options({ signIn: sampleSignIn({ problem }) }));
    expect(screen.getByText(/^The sign-in service cannot be reached\./)).toBeTruthy();
    await expectAccessible();
  });

  test('takes a client of one’s own, and gives the address to register', async () => {
    const onOwnClient = vi.fn();
    const problem = { way: 'direct', problem: { key: 'error.signInClient' } } as const;
    const { rerender } = render(options({ signIn: sampleSignIn({ onOwnClient }) }));
    fireEvent.click(screen.getByText('Use your team’s own Notion client'));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Redirect address' }).value).toMatch(/\/notion$/);
    ownClient();
    fireEvent.click(screen.getByRole('button', { name: 'Sign in with this client' }));
    expect(onOwnClient).toHaveBeenCalledExactlyOnceWith('id-1', 'secret-1');
    rerender(options({ signIn: sampleSignIn({ onOwnClient, problem }) }));
    expect(screen.getByText(/^Notion does not accept the client that asks\./)).toBeTruthy();
    await expectAccessible();
  });
});

test('the secret of one’s own client is gone from the screen once it has done its work, and not before', () => {
  const problem = { way: 'direct', problem: { key: 'error.signInClient' } } as const;
  const secret = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Client secret' }).value;
  const { rerender } = render(options({ signIn: sampleSignIn({}) }));
  fireEvent.click(screen.getByText('Use your team’s own Notion client'));
  fireEvent.input(screen.getByRole('textbox', { name: 'Client secret' }), { target: { value: 'secret-1' } });
  rerender(options({ signIn: sampleSignIn({ pending: 'direct' }) }));
  rerender(options({ signIn: sampleSignIn({ problem }) }));
  expect(secret()).toBe('secret-1');
  rerender(options({ signIn: sampleSignIn({ pending: 'direct' }) }));
  rerender(options({ signIn: sampleSignIn({}) }));
  expect(secret()).toBe('');
});

describe('how a connection is', () => {
  test('an ended sign-in is told on its card, with the way to make it anew', async () => {
    const onSignInAgain = vi.fn();
    const ended = sampleConnection({ kind: 'signIn', problem: { key: 'error.reconnect' } });
    render(options({ connections: [ended], onSignInAgain }));
    fireEvent.click(screen.getByRole('button', { name: 'Sign in again', description: 'Acme research' }));
    expect(onSignInAgain).toHaveBeenCalledExactlyOnceWith('acme');
    await expectAccessible();
  });

  test('an ended token has no sign-in', () => {
    render(options({ connections: [sampleConnection({ problem: { key: 'error.tokenInvalid' } })] }));
    expect(screen.getByText(/^Notion does not accept this token\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sign in again' })).toBeNull();
  });

  test('missing capabilities are named, with the remedy', () => {
    const onCheck = vi.fn();
    render(options({ connections: [sampleConnection({ missing: ['insert', 'comment'] })], onCheck }));
    expect(screen.getByText(/is not allowed to: insert content and insert comments\. Open it there/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Check again', description: 'Acme research' }));
    expect(onCheck).toHaveBeenCalledExactlyOnceWith('acme');
  });

  test('withdrawn access can be given back', () => {
    const onAllowNotion = vi.fn();
    render(options({ connections: [sampleConnection({ problem: { key: 'error.accessWithdrawn' } })], onAllowNotion }));
    fireEvent.click(screen.getByRole('button', { name: 'Allow access' }));
    expect(onAllowNotion).toHaveBeenCalledOnce();
  });

  test('a removed account says what waits for it and what Notion still lists', async () => {
    render(options({ connections: [], disconnected: { told: false, waiting: ['A', 'B'] } }));
    expect(
      screen.getByText(/^Disconnected\. .* Notion could not be told.* 2 clips still wait .*: “A”, “B”$/),
    ).toBeTruthy();
    await expectAccessible();
  });
});

describe('destinations', () => {
  test('sets where clips go', () => {
    const onDefaultDestination = vi.fn();
    render(options({ onDefaultDestination }));
    fireEvent.click(section('Destinations').getByRole('combobox', { name: 'Save to' }));
    fireEvent.click(screen.getByRole('option', { name: /Recipes/ }));
    expect(onDefaultDestination).toHaveBeenCalledExactlyOnceWith('recipes');
  });

  test('wait for a connection', () => {
    render(options({ connections: [] }));
    expect(section('Destinations').getByText('Connect Notion first, then choose where pages go.')).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  test('say why the list could not be had', () => {
    render(options({ destinations: { items: [], loading: false, problem: { key: 'error.network' } } }));
    expect(section('Destinations').getByText(/^Notion could not be reached\./)).toBeTruthy();
  });
});

describe('activity', () => {
  test('tells of each clip where it went, how it ended and what to do', async () => {
    const [onRetry, onOpenPage] = [vi.fn(), vi.fn()];
    render(options({ onRetry, onOpenPage }));
    const activity = section('Activity');
    expect(activity.getByText(/^Saving · to Reading list · 21 Nov 2026/)).toBeTruthy();
    expect(activity.getByText(/^Saved · to Reading list · 20 Nov 2026/)).toBeTruthy();
    expect(activity.getByText(/^Needs attention · to Recipes · 19 Nov 2026/)).toBeTruthy();
    expect(activity.getByText('2 things to know')).toBeTruthy();
    fireEvent.click(activity.getByRole('button', { name: 'Try again', description: 'Soup for forty' }));
    expect(onRetry).toHaveBeenCalledExactlyOnceWith('a');
    fireEvent.click(
      activity.getByRole('link', { name: 'Open in Notion', description: 'The slow return of the night train' }),
    );
    expect(onOpenPage).toHaveBeenCalledExactlyOnceWith(sampleDoneJob().pageUrl);
    await expectAccessible();
  });

  test('takes back, removes one and clears the list', async () => {
    const [onTakeBack, onForget, onClearActivity] = [vi.fn(), vi.fn(), vi.fn()];
    render(options({ onTakeBack, onForget, onClearActivity }));
    const press = (name: string, description?: string) =>
      fireEvent.click(section('Activity').getByRole('button', { name, ...(description && { description }) }));
    press('Cancel', 'A cabin timetable');
    press('Undo', 'The slow return of the night train');
    expect(onTakeBack.mock.calls).toEqual([['c'], ['b']]);
    press('Remove from this list', 'The slow return of the night train');
    expect(onForget).toHaveBeenCalledExactlyOnceWith('b');
    press('Clear finished clips');
    expect(onClearActivity).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  test('says how long a clip waits and why', () => {
    const waiting = {
      ...sampleJob({ state: 'waiting', problem: { key: 'error.rateLimited', values: [40] }, waitSeconds: 40 }),
      id: 'w',
      createdAt: Date.UTC(2026, 10, 21),
    };
    render(options({ activity: [waiting] }));
    expect(section('Activity').getByText(/Notion asks for a pause of 40 seconds/)).toBeTruthy();
    expect(section('Activity').getByText('Goes on by itself in 40 seconds.')).toBeTruthy();
  });

  test('shows a record that cannot be read, and removes it when asked', async () => {
    const onForget = vi.fn();
    render(options({ activity: [], unreadable: ['odd'], onForget }));
    expect(section('Activity').getByText(/Another version of Tearsheet wrote it/)).toBeTruthy();
    fireEvent.click(section('Activity').getByRole('button', { name: 'Remove from this list' }));
    expect(onForget).toHaveBeenCalledExactlyOnceWith('odd');
    await expectAccessible();
  });

  test('says that nothing was saved yet', () => {
    render(options({ activity: [] }));
    expect(section('Activity').getByText('Nothing saved yet. Clips you save show up here.')).toBeTruthy();
  });
});

describe('resetting', () => {
  test('asks first, and may be thought better of', async () => {
    const onReset = vi.fn();
    render(options({ onReset }));
    fireEvent.click(section('Data').getByRole('button', { name: 'Reset everything…' }));
    await expectAccessible();
    fireEvent.click(section('Data').getByRole('button', { name: 'Cancel' }));
    expect(section('Data').queryByRole('button', { name: 'Remove everything' })).toBeNull();
    expect(onReset).not.toHaveBeenCalled();
    fireEvent.click(section('Data').getByRole('button', { name: 'Reset everything…' }));
    fireEvent.click(section('Data').getByRole('button', { name: 'Remove everything' }));
    expect(onReset).toHaveBeenCalledOnce();
  });

  test.each([
    [true, 'Everything is removed. Tearsheet is as it was when it was installed.'],
    [false, /Notion could not be told/],
  ])('says that all is gone, and what Notion does not know (told: %s)', async (told, text) => {
    render(<ResetDone told={told} />);
    expect(screen.getByText(text)).toBeTruthy();
    await expectAccessible();
  });
});

test('leads to every section', () => {
  render(options());
  const links = within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('link');
  for (const link of links) {
    const target = document.getElementById((link.getAttribute('href') ?? '').slice(1));
    expect(target?.querySelector('h2')?.textContent).toBe(link.textContent);
  }
  expect(links).toHaveLength(7);
});

test('lists the sites that pictures are not fetched from, each to be asked about again', async () => {
  const onAskAgain = vi.fn();
  const { rerender } = render(options({ declined: ['https://a.test', 'https://b.test:8080'], onAskAgain }));
  const [, second] = section('New pages').getAllByRole('button', { name: 'Ask again' });
  expect(second?.getAttribute('aria-describedby')).toBe(section('New pages').getByText('b.test:8080').id);
  if (second) fireEvent.click(second);
  expect(onAskAgain).toHaveBeenCalledExactlyOnceWith('https://b.test:8080');
  await expectAccessible();
  rerender(options({ declined: [] }));
  expect(section('New pages').queryByText(/You said/)).toBeNull();
});

test('what helps to find a fault is copied, and that is said', async () => {
  const onCopyDiagnostics = vi.fn();
  const { rerender } = render(<OptionsApp {...sampleOptions({ onCopyDiagnostics })} />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy diagnostics' }));
  expect(onCopyDiagnostics).toHaveBeenCalledOnce();
  expect(screen.queryByText('Diagnostics copied.')).toBeNull();
  rerender(<OptionsApp {...sampleOptions({ diagnosticsCopied: true })} />);
  expect(screen.getByText('Diagnostics copied.').getAttribute('role')).toBe('status');
  await expectAccessible();
});

test('a clip from a private window is listed without its title while it is under way', () => {
  const activity = [{ ...sampleJob({ isPrivate: true }), id: 'p', createdAt: 0 }];
  render(<OptionsApp {...sampleOptions({ activity })} />);
  expect(screen.getByText('A page from a private window')).toBeTruthy();
  expect(screen.queryByText(sampleJob().title)).toBeNull();
});

test('a browser without a window for signing in offers tokens only', () => {
  const signIn = sampleSignIn({ offered: false, redirectUri: null });
  render(<OptionsApp {...sampleOptions({ connections: [], signIn })} />);
  expect(screen.getByRole('textbox', { name: 'Notion token' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Sign in with/ })).toBeNull();
  expect(screen.queryByText('Use your team’s own Notion client')).toBeNull();
});
