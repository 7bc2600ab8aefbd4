/** Every failure the user can be told of. Each code has one sentence in `locales/`, under `error`. */
export const ERROR_CODES = [
  'notConnected',
  'tokenInvalid',
  'tokenRestricted',
  'capabilityMissing',
  'network',
  'offline',
  'notionUnavailable',
  'rateLimited',
  'destinationGone',
  'destinationTrashed',
  'blockLimit',
  'pageNotClippable',
  'pageChanged',
  'emptyArticle',
  'snapshotInvalid',
  'snapshotTooLarge',
  'storageFull',
  'uncertain',
  'rejected',
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
