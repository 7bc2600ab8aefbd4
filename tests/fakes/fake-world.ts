import type { ClipPorts } from '../../lib/clip/clip-ports.ts';
import { NotionError } from '../../lib/errors/notion-error.ts';
import type { Snapshot } from '../../lib/hast/snapshot.ts';
import { newRateWindow, type RateWindow } from '../../lib/job/rate-window.ts';
import type { RateGate } from '../../lib/ports/rate-gate.ts';
import type { Connection } from '../../lib/ports/token-store.ts';
import { parseSettings } from '../../lib/settings/settings.ts';
import type { FakeNotion } from './fake-notion.ts';
import { MemoryJobStore } from './memory-job-store.ts';
import { memoryTabQueue } from './memory-tab-queue.ts';
import { memoryUploadStore } from './memory-upload-store.ts';
import { nameOf, pictureNamed } from './picture.ts';
import { VirtualClock } from './virtual-clock.ts';

const connection: Connection = {
  id: 'bot-1',
  token: 'ntn_test',
  workspaceId: 'w-1',
  workspaceName: 'Acme',
  workspaceIcon: null,
  actsForUser: false,
  botName: 'Bot',
  maxUploadBytes: 5_000_000,
  connectedAt: 0,
  grant: null,
};

/** Every port over memory, with a clock whose sleeps pass at once. */
export function fakeWorld(notion: FakeNotion, snapshot: Snapshot | null = null, firstWindow = newRateWindow) {
  const clock = new VirtualClock();
  let settings = parseSettings(null);
  const rates = new Map<string, RateWindow>();
  const held = new Set<string>();
  const shown: string[] = [];
  const jobs = new MemoryJobStore();
  const tabQueue = memoryTabQueue();
  const ports: ClipPorts = {
    jobs,
    tabQueue,
    openNotion: (_token, through) => withDate(notion, through?.gate ?? null),
    tokens: {
      list: async () => [connection],
      get: async (id) => (id === connection.id ? connection : null),
      put: async () => {},
      remove: async () => {},
    },
    picker: { pick: async () => true },
    pages: {
      capture: async () => {
        if (!snapshot) throw new Error('This test has no page');
        return snapshot;
      },
      readAsset: async (_, url) => ({ bytes: pictureNamed(nameOf(url)) }),
      isPrivate: async () => false,
      label: async () => '',
      wake: async () => {},
      isPdf: async () => false,
      lastReadable: async () => 1,
      about: async () => ({ url: 'https://example.org/article', title: 'An article' }),
    },
    fetches: {
      isAllowed: async () => false,
      fetch: async () => ({ problem: 'unreachable' }),
    },
    // What cannot be decoded is taken as it is or not at all.
    images: { decode: async () => null },
    uploads: memoryUploadStore(),
    rates: {
      change: async (id, change) => {
        const { window, result } = change(rates.get(id) ?? firstWindow);
        rates.set(id, window);
        return result;
      },
      forget: async (id) => void rates.delete(id),
    },
    schemas: { get: async () => null, put: async () => {}, clear: async () => {} },
    pdfs: { facts: async () => ({ title: null, pages: null }) },
    photos: {
      visible: async () => pictureNamed('visible'),
      area: async () => pictureNamed('area'),
      whole: async () => ({ pictures: [pictureNamed('whole')], isCutOff: false }),
    },
    localFiles: { put: async () => 'file-1', get: async () => null },
    links: { read: () => Promise.reject(new Error('This test has no links')) },
    captures: { put: async () => 'capture-1', forget: async () => {}, get: async () => null },
    settings: {
      get: async () => settings,
      update: async (change) => {
        settings = change(settings);
      },
    },
    scheduler: {
      wakeEveryMinute: async () => {},
      keepAlive: (work) => work(),
      exclusively: async (name, work) => {
        if (held.has(name)) return false;
        held.add(name);
        await work().finally(() => held.delete(name));
        return true;
      },
      amongFew: (work) => work(),
    },
    notifier: {
      show: async (job) => {
        shown.push(job.state);
      },
    },
    clock,
  };
  return { ports, jobs, shown, passTime: (ms: number) => clock.pass(ms) };
}

/** Every answer of Notion says what its clock says. */
function withDate(notion: FakeNotion, gate: RateGate | null): FakeNotion {
  return new Proxy(notion, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== 'function') return call;
      return async (...args: unknown[]) => {
        try {
          const answer: unknown = await Reflect.apply(call, target, args);
          await gate?.answered(notion.clock());
          return answer;
        } catch (error) {
          // Answered, though perhaps done twice.
          if (error instanceof NotionError && error.facts.resent) await gate?.answered(notion.clock());
          throw error;
        }
      };
    },
  });
}
