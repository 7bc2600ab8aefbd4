import type { AssetFetch } from '../ports/asset-fetch.ts';
import type { CaptureStore } from '../ports/capture-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { ElementPicker } from '../ports/element-picker.ts';
import type { ImageCoder } from '../ports/image-coder.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { LinkedPages } from '../ports/linked-pages.ts';
import type { LocalFileStore } from '../ports/local-file-store.ts';
import type { Notifier } from '../ports/notifier.ts';
import type { NotionApi, OpenNotion } from '../ports/notion-api.ts';
import type { PageCapture } from '../ports/page-capture.ts';
import type { PagePhotos } from '../ports/page-photos.ts';
import type { PdfReader } from '../ports/pdf-reader.ts';
import type { RateStore } from '../ports/rate-store.ts';
import type { Scheduler } from '../ports/scheduler.ts';
import type { SchemaCache } from '../ports/schema-cache.ts';
import type { SettingsStore } from '../ports/settings-store.ts';
import type { TabQueue } from '../ports/tab-queue.ts';
import type { TokenStore } from '../ports/token-store.ts';
import type { UploadStore } from '../ports/upload-store.ts';

/** Every port there is. A use case asks for the ones it uses: `Pick<ClipPorts, 'tokens' | 'openNotion'>`. */
export interface ClipPorts {
  tokens: TokenStore;
  openNotion: OpenNotion;
  pages: PageCapture;
  picker: ElementPicker;
  captures: CaptureStore;
  localFiles: LocalFileStore;
  links: LinkedPages;
  photos: PagePhotos;
  pdfs: PdfReader;
  jobs: JobStore;
  tabQueue: TabQueue;
  fetches: AssetFetch;
  images: ImageCoder;
  uploads: UploadStore;
  schemas: SchemaCache;
  settings: SettingsStore;
  rates: RateStore;
  scheduler: Scheduler;
  notifier: Notifier;
  clock: Clock;
}

/** What the actions on one job need: the ports, and Notion as the job's connection sees it. */
export type JobPorts = Pick<
  ClipPorts,
  'jobs' | 'pages' | 'fetches' | 'images' | 'uploads' | 'settings' | 'scheduler' | 'clock' | 'notifier'
> & {
  notion: NotionApi;
  maxUploadBytes: number;
  /** A moment of ours by Notion's own clock, at the earliest: what Notion stamped after it is not older. ms since 1970 */
  notionTime: (ours: number) => Promise<number>;
};

/** What it takes to speak to Notion through a stored connection. */
export type ConnectionPorts = Pick<ClipPorts, 'tokens' | 'openNotion' | 'rates' | 'clock'>;
