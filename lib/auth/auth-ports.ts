import type { Clock } from '../ports/clock.ts';
import type { GrantStore } from '../ports/grant-store.ts';
import type { Locks } from '../ports/locks.ts';
import type { OpenNotion } from '../ports/notion-api.ts';
import type { OAuthHttp } from '../ports/oauth-http.ts';
import type { PendingSignInStore } from '../ports/pending-sign-in-store.ts';
import type { Scheduler } from '../ports/scheduler.ts';
import type { WebAuthFlow } from '../ports/web-auth-flow.ts';

/** Every port there is. A use case asks for the ones it uses. */
export interface AuthPorts {
  flow: WebAuthFlow;
  pendingSignIns: PendingSignInStore;
  grants: GrantStore;
  oauthHttp: OAuthHttp;
  locks: Locks;
  scheduler: Pick<Scheduler, 'keepAlive'>;
  clock: Pick<Clock, 'now'>;
  openNotion: OpenNotion;
}
