import { correctedSchemas } from '../validation/corrected-schemas.ts';
import type { EndpointSchema } from '../validation/schema.ts';

export interface Route {
  readonly name: string;
  readonly path: Readonly<Record<string, string>>;
}

const routes = Object.entries(correctedSchemas('2026-03-11').endpoints).map(([name, schema]) => ({
  name,
  method: schema.method,
  segments: schema.path.split('/'),
  literal: literalCount(schema),
}));
// `users/me` before `users/{user_id}`.
routes.sort((a, b) => b.literal - a.literal);

/** The call a method and a path below /v1 mean; null when Notion has no such address. */
export function matchRoute(method: string, pathname: string): Route | null {
  const given = pathname.split('/');
  for (const route of routes) {
    if (route.method !== method || route.segments.length !== given.length) continue;
    const path: Record<string, string> = {};
    const fits = route.segments.every((segment, index) => {
      const part = given[index] ?? '';
      if (!segment.startsWith('{')) return segment === part;
      path[segment.slice(1, -1)] = decoded(part);
      return part !== '';
    });
    if (fits) return { name: route.name, path };
  }
  return null;
}

/** A stray percent sign stays what it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function literalCount(schema: EndpointSchema): number {
  return schema.path.split('/').filter((segment) => !segment.startsWith('{')).length;
}
