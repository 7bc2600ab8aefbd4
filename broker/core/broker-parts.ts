import type { Configuration } from './configuration.ts';
import type { NotionOAuth } from './notion-oauth.ts';
import type { IsAllowedRedirect } from './redirect-uris.ts';
import type { Seal } from './seal.ts';

/** What the routes work with. */
export interface BrokerParts {
  configuration: Configuration;
  isAllowedRedirect: IsAllowedRedirect;
  seal: Seal;
  notion: NotionOAuth;
  /** ms since 1970. */
  now(): number;
}
