import type { State } from './state.ts';

/** All state as JSON for `GET /_state`: bytes only by their size, tokens by their connection's name. */
export function stateAsJson(state: State): string {
  const list = <T>(map: ReadonlyMap<string, T>) => [...map.values()];
  const uploads = list(state.uploads).map(({ bytes, parts, ...rest }) => ({
    ...rest,
    size: bytes?.byteLength ?? null,
    partsSent: [...parts.keys()],
  }));
  const tokens = list(state.tokens).map(({ token: _token, capabilities, shared, ...rest }) => ({
    ...rest,
    capabilities: [...capabilities],
    shared: shared === 'everything' ? shared : [...shared],
  }));
  const rest = {
    workspaces: list(state.workspaces),
    users: list(state.users),
    tokens,
    pages: list(state.pages),
    blocks: list(state.blocks),
    databases: list(state.databases),
    dataSources: list(state.dataSources),
    uploads,
    comments: list(state.comments),
    views: list(state.views),
    requests: state.requests,
  };
  return JSON.stringify(rest, null, 1);
}
