import * as v from 'valibot';
import { parseEnvironment } from '../core/parse-environment.ts';

/** What only a server of one's own has to know. */
export interface ServerSettings {
  port: number;
  host: string;
  /** Proxies of ours in front, whose `X-Forwarded-For` can be believed. */
  trustedProxies: number;
}

const settings = {
  PORT: v.optional(number(65_535), '8080'),
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty('is empty')), '0.0.0.0'),
  TRUSTED_PROXIES: v.optional(number(9), '0'),
};

/** @throws ConfigurationError */
export function parseServerSettings(environment: unknown): ServerSettings {
  const given = parseEnvironment(settings, environment);
  return { port: given.PORT, host: given.HOST, trustedProxies: given.TRUSTED_PROXIES };
}

function number(max: number) {
  const problem = `is not a whole number from 0 to ${max}`;
  return v.pipe(v.string(), v.regex(/^\d{1,5}$/, problem), v.transform(Number), v.maxValue(max, problem));
}
