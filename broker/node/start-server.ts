import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Configuration } from '../core/configuration.ts';
import { createBroker, type Platform } from '../core/create-broker.ts';
import { memoryRateLimit } from '../core/rate-limit.ts';
import { clientAddress } from './client-address.ts';
import type { ServerSettings } from './server-settings.ts';

/** How long a client may take; a slow one may not hold a place. ms */
export interface Patience {
  headersMs: number;
  requestMs: number;
  /** Also bounds a client that does not read its answer. */
  idleMs: number;
}

const PATIENCE: Patience = { headersMs: 10_000, requestMs: 15_000, idleMs: 30_000 };
/** Sockets at once; a request needs a few KB. */
const MAX_CONNECTIONS = 1_000;
/** Addresses carry a sealed state or Notion's code, 8 KB at most. Bytes. */
const MAX_HEADER_BYTES = 16 * 1024;

/** Listens as the broker. Resolves when it can be reached. */
export async function startServer(
  configuration: Configuration,
  settings: ServerSettings,
  platform: Pick<Platform, 'fetch' | 'log' | 'now' | 'notionTimeoutMs'>,
  patience: Patience = PATIENCE,
): Promise<Server> {
  const broker = createBroker(configuration, {
    ...platform,
    rateLimit: memoryRateLimit(configuration.rateLimit, platform.now),
    addressOf: (context) =>
      clientAddress(
        getConnInfo(context).remote.address ?? 'unknown',
        context.req.header('x-forwarded-for'),
        settings.trustedProxies,
      ),
  });
  const server = createServer(
    {
      headersTimeout: patience.headersMs,
      requestTimeout: patience.requestMs,
      connectionsCheckingInterval: Math.min(1_000, patience.headersMs),
      maxHeaderSize: MAX_HEADER_BYTES,
    },
    getRequestListener(broker.fetch),
  );
  server.maxConnections = MAX_CONNECTIONS;
  server.setTimeout(patience.idleMs);
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  return server;
}
