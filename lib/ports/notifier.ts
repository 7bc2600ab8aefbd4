import type { Job } from '../job/job.ts';

/** Tells the user how a clip goes while no window of ours is open: the toolbar badge and a toast in the page. */
export interface Notifier {
  /** Shows the state of a job on its tab. Never throws: the tab may be gone. */
  show(job: Job): Promise<void>;
}
