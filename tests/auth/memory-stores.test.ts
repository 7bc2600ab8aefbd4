import { describe } from 'vitest';
import { memoryGrantStore } from './memory-grant-store.ts';
import { memoryPendingSignInStore } from './memory-pending-sign-in-store.ts';
import { grantStoreContract, pendingSignInStoreContract } from './store-contracts.ts';

describe('grants in memory', () => grantStoreContract(() => memoryGrantStore()));
describe('sign-ins in memory', () => pendingSignInStoreContract(() => memoryPendingSignInStore()));
