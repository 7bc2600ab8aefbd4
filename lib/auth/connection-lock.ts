/** The name of the lock under which the tokens of one connection change. */
export function connectionLock(connectionId: string): string {
  return `tearsheet-tokens-${connectionId}`;
}
