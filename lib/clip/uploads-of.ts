import type { Job } from '../job/job.ts';

/** The uploads a job made or used, by the hash of their bytes. */
export function uploadsOf({ assets }: Job): { sha256: string; uploadId: string }[] {
  return Object.values(assets).flatMap((asset) =>
    asset.state === 'uploaded' ? [{ sha256: asset.sha256, uploadId: asset.uploadId }] : [],
  );
}
