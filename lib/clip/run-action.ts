import type { Action } from '../job/next-actions.ts';
import type { JobPorts } from './clip-ports.ts';
import { collectAsset } from './collect-asset.ts';
import { finishJob } from './finish-job.ts';
import { importAsset } from './import-asset.ts';
import type { JobDesk } from './job-desk.ts';
import { reconcileStep } from './reconcile-step.ts';
import { sendStep } from './send-step.ts';
import { trashOldBlock } from './trash-old-block.ts';
import { uploadAsset } from './upload-asset.ts';
import { withdraw } from './withdraw.ts';

/** Does one thing for a job. What fails is journaled; only a bug throws, and it stops the job with its name. */
export async function runAction(ports: JobPorts, desk: JobDesk, action: Action): Promise<void> {
  try {
    await perform(ports, desk, action);
  } catch (error) {
    await desk.stop(error);
  }
}

async function perform(ports: JobPorts, desk: JobDesk, action: Action): Promise<void> {
  switch (action.kind) {
    case 'collect':
      return ports.scheduler.amongFew(() => collectAsset(ports, desk, action.key));
    case 'import':
      return importAsset(ports, desk, action.key);
    case 'upload':
      return ports.scheduler.amongFew(() => uploadAsset(ports, desk, action.key));
    case 'send':
      return sendStep(ports, desk, action.index);
    case 'reconcile':
      return reconcileStep(ports, desk, action.index);
    case 'trash':
      return trashOldBlock(ports, desk, action.key);
    case 'withdraw':
      return withdraw(ports, desk);
    case 'finish':
      return finishJob(ports, desk);
  }
}
