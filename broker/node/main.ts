import { parseConfiguration } from '../core/configuration.ts';
import { ConfigurationError } from '../core/configuration-error.ts';
import { parseServerSettings } from './server-settings.ts';
import { startServer } from './start-server.ts';

/** The broker on Node: reads its settings from the environment, listens, and ends in order when asked to. */
try {
  const server = await startServer(parseConfiguration(process.env), parseServerSettings(process.env), {
    fetch,
    now: Date.now,
    log: (line) => console.log(line),
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeIdleConnections();
    });
  }
  console.log(JSON.stringify({ time: new Date().toISOString(), listening: server.address() }));
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  for (const sentence of error.sentences) console.error(sentence);
  process.exitCode = 1;
}
