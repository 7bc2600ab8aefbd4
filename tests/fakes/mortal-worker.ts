import type { RunPorts } from '../../lib/clip/run-job.ts';

/**
 * A worker that can be stopped as a browser stops one: from then on nothing it does reaches the journal, and nothing it
 * waits for comes back. Its locks are free at once.
 */
export function mortalWorker(ports: RunPorts) {
  let alive = true;
  let signalDeath = () => {};
  const death = new Promise<void>((resolve) => {
    signalDeath = resolve;
  });
  const { jobs } = ports;
  const unlessDead = async <T>(work: () => Promise<T>): Promise<T> => (alive ? work() : new Promise(() => {}));
  const mortal: RunPorts = {
    ...ports,
    jobs: {
      accept: (...args) => unlessDead(() => jobs.accept(...args)),
      apply: (...args) => unlessDead(() => jobs.apply(...args)),
      get: (id) => unlessDead(() => jobs.get(id)),
      content: (id) => unlessDead(() => jobs.content(id)),
      list: () => unlessDead(() => jobs.list()),
      putBytes: (...args) => unlessDead(() => jobs.putBytes(...args)),
      bytes: (...args) => unlessDead(() => jobs.bytes(...args)),
      release: (id) => unlessDead(() => jobs.release(id)),
      watch: (...args) => jobs.watch(...args),
    },
    scheduler: {
      ...ports.scheduler,
      exclusively: async (_name, work) => {
        await Promise.race([work(), death]);
        return true;
      },
    },
  };
  return {
    ports: mortal,
    die: () => {
      alive = false;
      signalDeath();
    },
  };
}
