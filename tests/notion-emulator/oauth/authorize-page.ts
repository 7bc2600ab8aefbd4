import { newId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { OauthClient } from '../model/types.ts';
import { pageTitle } from '../serialise/page.ts';
import { escapeHtml } from '../view/escape-html.ts';
import { renderDocument } from '../view/render-document.ts';

const CODE_LIFETIME = 600_000;

/**
 * `GET /v1/oauth/authorize`: the page on which a person ticks what to share and allows or
 * cancels. Its form comes back as a POST to the same address, which redirects with a code.
 */
export async function authorizePage(state: State, request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const client = state.oauthClients.get(searchParams.get('client_id') ?? '');
  const redirect = client ? redirectFor(client, searchParams.get('redirect_uri')) : null;
  if (!client || redirect === null) return html(400, '<main><h1>Missing or invalid redirect_uri</h1></main>');
  if (searchParams.get('response_type') !== 'code')
    return back(redirect, searchParams, { error: 'unsupported_response_type' });
  if (request.method !== 'POST') return html(200, form(state, client));
  const answer = await request.formData();
  if (answer.get('decision') !== 'allow') return back(redirect, searchParams, { error: 'access_denied' });
  const code = newId();
  const [first] = state.workspaces.values();
  const workspace = state.workspaces.get(String(answer.get('workspace'))) ?? first;
  const owner = [...state.users.values()].find((user) => user.type === 'person' && user.workspaceId === workspace?.id);
  if (!workspace || !owner) return html(500, '<main><h1>No workspace to connect</h1></main>');
  state.oauthCodes.set(code, {
    clientId: client.id,
    redirectUri: searchParams.get('redirect_uri'),
    workspaceId: workspace.id,
    ownerId: owner.id,
    shared: answer.getAll('page').map(String),
    expiresAt: state.now() + CODE_LIFETIME,
  });
  return back(redirect, searchParams, { code });
}

/** Exactly one of the registered addresses; the only one when none is given. */
function redirectFor(client: OauthClient, given: string | null): string | null {
  const [only, ...more] = client.redirectUris;
  if (given === null) return more.length === 0 ? (only ?? null) : null;
  return client.redirectUris.includes(given) ? given : null;
}

function back(redirect: string, asked: URLSearchParams, answer: Readonly<Record<string, string>>): Response {
  const url = new URL(redirect);
  for (const [key, value] of Object.entries(answer)) url.searchParams.set(key, value);
  url.searchParams.set('state', asked.get('state') ?? '');
  if (!asked.has('state')) url.searchParams.delete('state');
  return new Response(null, { status: 302, headers: { location: url.href } });
}

function form(state: State, client: OauthClient): string {
  const choices = [...state.pages.values()]
    .filter((page) => page.parent.type === 'workspace' && !page.inTrash)
    .map(
      (page) =>
        `<li><label><input type="checkbox" name="page" value="${page.id}"> ${escapeHtml(pageTitle(page))}</label></li>`,
    );
  return `<main><h1>Connect ${escapeHtml(client.name)}</h1><form method="post">${workspaces(state)}<p>Choose what to share:</p><ul>${choices.join('')}</ul>
<button name="decision" value="allow">Allow access</button> <button name="decision" value="cancel">Cancel</button></form></main>`;
}

/** A person in several workspaces says which one is meant. */
function workspaces(state: State): string {
  if (state.workspaces.size < 2) return '';
  const options = [...state.workspaces.values()].map(
    ({ id, name }) => `<option value="${id}">${escapeHtml(name)}</option>`,
  );
  return `<p><label>Workspace <select name="workspace">${options.join('')}</select></label></p>`;
}

function html(status: number, body: string): Response {
  return new Response(renderDocument('Connect', body), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
