import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { openDatabase } from '../../lib/browser/database.ts';
import { jobStore } from '../../lib/browser/job-store.ts';
import { jobStoreContract } from '../contracts/job-store.ts';
import { MemoryJobStore } from '../fakes/memory-job-store.ts';

describe('the journal in IndexedDB', () => jobStoreContract(() => jobStore(openDatabase())));

describe('the journal in memory', () => jobStoreContract(() => new MemoryJobStore()));
