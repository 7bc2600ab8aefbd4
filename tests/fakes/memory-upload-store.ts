import type { UploadStore } from '../../lib/ports/upload-store.ts';

/** Attached uploads in memory. */
export function memoryUploadStore(): UploadStore {
  const kept = new Map<string, string>();
  return {
    find: async (connectionId, sha256) => kept.get(`${connectionId} ${sha256}`) ?? null,
    keep: async (connectionId, uploads) => {
      for (const { sha256, uploadId } of uploads) kept.set(`${connectionId} ${sha256}`, uploadId);
    },
    forgetAll: async (connectionId) => {
      for (const key of kept.keys()) if (key.startsWith(`${connectionId} `)) kept.delete(key);
    },
    forget: async (connectionId, hashes) => {
      for (const sha256 of hashes) kept.delete(`${connectionId} ${sha256}`);
    },
  };
}
