import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RequestRecord } from '../notion-emulator/http/request-record.ts';

/** What a bench asks of an emulator in a process of its own, so that its work does not slow the measured one down. */
export interface EmulatorSettings {
  latencyMs: number;
  window: { ms: number; requests: number };
}

export interface EmulatorProcess {
  url: string;
  dataSourceId: string;
  requests(): Promise<Pick<RequestRecord, 'status'>[]>;
  close(): void;
}

/** Starts it. */
export async function emulatorProcess(settings: EmulatorSettings): Promise<EmulatorProcess> {
  const child = fork(fileURLToPath(new URL('serve-emulator.ts', import.meta.url)), [JSON.stringify(settings)], {
    execArgv: ['--import', 'tsx'],
  });
  const message = () => new Promise<unknown>((resolve) => child.once('message', resolve));
  const { url, dataSourceId } = Object(await message());
  return {
    url,
    dataSourceId,
    requests: () => {
      const answer = message();
      child.send('requests');
      return answer as ReturnType<EmulatorProcess['requests']>; // what serve-emulator.ts sends
    },
    close: () => child.kill(),
  };
}
