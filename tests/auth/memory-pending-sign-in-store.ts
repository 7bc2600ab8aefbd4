import type { PendingSignIn, PendingSignInStore } from '../../lib/ports/pending-sign-in-store.ts';

/** Sign-ins under way, in memory. */
export function memoryPendingSignInStore(pending = new Map<string, PendingSignIn>()): PendingSignInStore {
  return {
    put: async (signIn) => void pending.set(signIn.state, signIn),
    take: async (state) => {
      const taken = pending.get(state) ?? null;
      pending.delete(state);
      return taken;
    },
    dropBefore: async (time) => {
      for (const { state, startedAt } of pending.values()) if (startedAt < time) pending.delete(state);
    },
  };
}
