import type { Hono } from 'hono';
import { parseConfiguration } from '../core/configuration.ts';
import { ConfigurationError } from '../core/configuration-error.ts';
import { createBroker } from '../core/create-broker.ts';
import { memoryRateLimit, type RateLimit } from '../core/rate-limit.ts';

/** Cloudflare counts for all instances in one place of its network. Source: wrangler.toml, `ratelimits`. */
interface RateLimiter {
  limit(request: { key: string }): Promise<{ success: boolean }>;
}

type Environment = { RATE_LIMITER?: RateLimiter } & Record<string, unknown>;

/** The period of the binding, after which there is room again. Seconds. */
const PERIOD_SECONDS = 60;

/** An instance serves many requests with one environment; parsing it once also keeps the counts in memory. */
const brokers = new WeakMap<Environment, Hono>();

/** The broker on Cloudflare Workers. */
export default {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    try {
      const broker = brokers.get(environment) ?? build(environment);
      brokers.set(environment, broker);
      return await broker.fetch(request, environment);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      for (const sentence of error.sentences) console.error(sentence);
      return Response.json({ error: 'misconfigured' }, { status: 503 });
    }
  },
};

function build(environment: Environment): Hono {
  const configuration = parseConfiguration(environment);
  return createBroker(configuration, {
    fetch: (...request) => fetch(...request),
    now: Date.now,
    log: (line) => console.log(line),
    rateLimit: bindingRateLimit(environment) ?? memoryRateLimit(configuration.rateLimit, Date.now),
    // Set by Cloudflare itself; a client cannot bring its own.
    addressOf: (context) => context.req.header('cf-connecting-ip') ?? 'unknown',
  });
}

function bindingRateLimit({ RATE_LIMITER: limiter }: Environment): RateLimit | null {
  if (!limiter) return null;
  return async (key) => ((await limiter.limit({ key })).success ? 0 : PERIOD_SECONDS);
}
