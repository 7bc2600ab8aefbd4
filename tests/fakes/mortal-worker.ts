import type { RunPorts } from '../../lib/clip/run-job.ts';

/** When a worker dies: before or after one of the calls it makes to its ports, counted from 0. */
export interface Death {
  call: number;
  when: 'before' | 'after';
}

/**
 * A worker that can be stopped as a browser stops one: from then on nothing it does reaches the journal or Notion, and
 * nothing it waits for comes back. Its locks are free at once.
 * @returns its ports, a way to end it from outside, and its end
 */
export function mortalWorker(
  ports: RunPorts,
  death: Death | null = null,
): { ports: RunPorts; die: () => void; died: Promise<void> } {
  let alive = true;
  let calls = 0;
  let signalDeath = () => {};
  const died = new Promise<void>((resolve) => {
    signalDeath = resolve;
  });
  const die = () => {
    alive = false;
    signalDeath();
  };
  const never = new Promise<never>(() => {});
  const guard = async (work: () => Promise<unknown>): Promise<unknown> => {
    const call = calls++;
    if (death?.call === call && death.when === 'before') die();
    if (!alive) return never;
    const result = await work();
    if (death?.call === call && death.when === 'after') die();
    return alive ? result : never;
  };
  /** The same port, each of whose calls may be the last. `watch` is no call of that kind: it only listens. */
  const mortal = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name) {
        const call: unknown = Reflect.get(target, name);
        if (typeof call !== 'function') return call;
        const bound = call.bind(target);
        return name === 'watch' ? bound : (...args: unknown[]) => guard(() => bound(...args));
      },
    });
  return {
    die,
    died,
    ports: {
      ...ports,
      jobs: mortal(ports.jobs),
      pages: mortal(ports.pages),
      fetches: mortal(ports.fetches),
      uploads: mortal(ports.uploads),
      openNotion: (...args) => mortal(ports.openNotion(...args)),
      scheduler: {
        ...ports.scheduler,
        exclusively: async (_name, work) => {
          await Promise.race([work(), died]);
          return true;
        },
      },
    },
  };
}
