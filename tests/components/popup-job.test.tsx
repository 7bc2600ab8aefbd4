// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type JobView, PopupApp, type PopupProps } from '../../components/popup/popup-app.tsx';
import { expectAccessible, render } from './render.tsx';
import { sampleDoneJob, sampleJob, samplePopup } from './sample-props.ts';

afterEach(cleanup);

const popup = (overrides?: Partial<PopupProps>) => <PopupApp {...samplePopup(overrides)} />;
const withJob = (job: JobView, overrides?: Partial<PopupProps>) => popup({ view: { kind: 'job', job }, ...overrides });
const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent;

describe('a clip on its way', () => {
  test('tells its progress in one live region that was there before', async () => {
    const { rerender } = render(popup());
    const region = screen.getByRole('status');
    rerender(withJob(sampleJob()));
    expect(screen.getByRole('status')).toBe(region);
    const lines = within(region).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual([
      'Article read 231 blocks',
      'Images stored in Notion 7 of 12',
      'Page written 100 of 231',
    ]);
    expect(within(region).getByText('You can close this. It goes on by itself.')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Progress' }).getAttribute('aria-valuenow')).toBe('44');
    await expectAccessible();
  });

  test('moves the reading position to the clip when the pressed button is gone', () => {
    const { rerender } = render(popup());
    button('Save').focus();
    rerender(withJob(sampleJob()));
    expect(document.activeElement?.textContent).toBe('The slow return of the night train');
    rerender(withJob(sampleDoneJob()));
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Open in Notion' }));
  });

  test('asks to keep the tab open while pictures are read from it', () => {
    const progress = { images: { done: 2, total: 12 }, blocks: { done: 0, total: 231 } };
    render(withJob(sampleJob({ state: 'collecting', progress })));
    expect(status()).toContain('Images stored in Notion 2 of 12');
    expect(status()).toContain('Keep this tab open while its images are read.');
  });

  test('leaves out the images of a page without any', () => {
    render(
      withJob(
        sampleJob({ progress: { images: { done: 0, total: 0 }, blocks: { done: 0, total: 1 } }, state: 'queued' }),
      ),
    );
    expect(status()).toBe(
      'Article read 1 blockPage written 0 of 1Waiting for its turn. You can close this. It goes on by itself.',
    );
  });

  test('says why and how long it waits', async () => {
    const problem = { key: 'error.rateLimited', values: [42] } as const;
    render(withJob(sampleJob({ state: 'waiting', waitSeconds: 1, problem })));
    expect(status()).toContain('Notion asks for a pause of 42 seconds');
    expect(status()).toContain('Goes on by itself in 1 second.');
    await expectAccessible();
  });

  test('can be cancelled', () => {
    const onCancel = vi.fn();
    render(withJob(sampleJob(), { onCancel }));
    fireEvent.click(button('Cancel'));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('the end of a clip', () => {
  test('links the page and lists what was simplified', async () => {
    const [onOpenPage, onUndo] = [vi.fn(), vi.fn()];
    render(withJob(sampleDoneJob(), { onOpenPage, onUndo }));
    expect(status()).toBe(
      'Saved to Reading list231 blocks, 11 images · 4.2 s2 things to know' +
        '1 image kept as a link: the site answered 4031 table simplified' +
        'How the images were stored9 images were read in the page2 images were fetched by Tearsheet1 image stayed a link',
    );
    const link = screen.getByRole('link', { name: 'Open in Notion' });
    expect(link.getAttribute('href')).toBe('https://app.notion.com/p/1a2b3c4d5e6f47788990a1b2c3d4e5f6');
    fireEvent.click(link);
    expect(onOpenPage).toHaveBeenCalledExactlyOnceWith('https://app.notion.com/p/1a2b3c4d5e6f47788990a1b2c3d4e5f6');
    fireEvent.click(button('Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  test('says nothing of losses when there are none', () => {
    render(withJob(sampleDoneJob({ losses: [], ways: [], seconds: null })));
    expect(status()).toBe('Saved to Reading list231 blocks, 11 images');
  });

  test('asks for attention with one way to try again', async () => {
    const onRetry = vi.fn();
    const problem = { key: 'error.destinationGone', action: 'retry' } as const;
    render(withJob(sampleJob({ state: 'attention', problem }), { onRetry }));
    expect(status()).toContain('Share it again in Notion');
    fireEvent.click(button('Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  test('shows the page of a clip nobody is sure of', async () => {
    render(
      withJob(
        sampleJob({
          state: 'attention',
          problem: { key: 'error.uncertain' },
          pageUrl: 'https://app.notion.com/p/1a2b3c4d5e6f47788990a1b2c3d4e5f6',
        }),
      ),
    );
    expect(screen.getByRole('link', { name: 'Open in Notion' })).toBeTruthy();
    await expectAccessible();
  });

  test('says where the page of a clip that was taken back is', () => {
    render(withJob(sampleJob({ state: 'cancelled', pageUrl: 'https://app.notion.com/p/1' })));
    expect(status()).toBe('CancelledThe page is in Notion’s trash; you can restore it there.');
    expect(screen.queryByRole('link')).toBeNull();
  });

  test.each([
    ['append', 'What this clip had added was removed. The rest of the page is as it was.'],
    ['update', 'What this clip had added was removed, and what it had replaced is back.'],
  ] as const)('says what became of a page that was there before: %s', (write, text) => {
    render(withJob(sampleJob({ state: 'cancelled', write, pageUrl: 'https://app.notion.com/p/1' })));
    expect(status()).toBe(`Cancelled${text}`);
  });

  test('says that it was cancelled', async () => {
    render(withJob(sampleJob({ state: 'cancelled' })));
    expect(status()).toBe('CancelledNothing was left in Notion.');
    expect(button('Close')).toBeTruthy();
    await expectAccessible();
  });
});

test('of a clip from a private window nothing is left to undo', () => {
  const onClose = vi.fn();
  render(withJob(sampleDoneJob({ isPrivate: true }), { onClose }));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  fireEvent.click(button('Close'));
  expect(onClose).toHaveBeenCalledOnce();
});
