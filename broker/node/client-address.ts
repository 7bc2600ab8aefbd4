import { isIP } from 'node:net';

/**
 * The address of the client behind our own proxies. Each proxy adds the address it was called from at the end of
 * `X-Forwarded-For`, so only the entries our proxies wrote count; whatever stands before them a client may have made up.
 * @param proxies how many proxies of ours stand in front
 */
export function clientAddress(socketAddress: string, forwardedFor: string | undefined, proxies: number): string {
  if (proxies === 0) return socketAddress;
  const entry = (forwardedFor ?? '').split(',').at(-proxies)?.trim() ?? '';
  return isIP(entry) ? entry : socketAddress;
}
