import { BrokerError } from './broker-error.ts';

/**
 * The query of an address as an object.
 * @throws BrokerError `invalid_request` when a name comes twice: two readers could choose differently
 */
export function singleQuery(address: string): Record<string, string> {
  const pairs = [...new URL(address).searchParams];
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new BrokerError('invalid_request');
  return Object.fromEntries(pairs);
}
