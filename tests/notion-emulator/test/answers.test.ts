import { expect, it } from 'vitest';
import { runContract } from '../contract/run-contract.ts';
import { apiVersions } from '../http/api-version.ts';
import { matchRoute } from '../http/match-route.ts';
import type { JsonObject } from '../json.ts';
import { correctedResponses } from '../validation/corrected-responses.ts';
import { problemLine } from '../validation/problem.ts';
import { Validator } from '../validation/validate.ts';
import { ids, useWorld } from './world.ts';

const world = useWorld();

it.each(apiVersions)(
  'every answer has exactly the shape the SDK declares: %s',
  async (version) => {
    const schemas = correctedResponses(version);
    const validator = new Validator(schemas.$defs);
    const complaints = new Set<string>();
    let checked = 0;
    const onAnswer = (method: string, url: string, status: number, text: string) => {
      const body: JsonObject = JSON.parse(text);
      expect(Object.keys(body).at(-1)).toBe('request_id');
      if (status >= 400) return;
      const { request_id: _id, ...answer } = body;
      const name = matchRoute(method, new URL(url).pathname.replace('/v1/', ''))?.name ?? '';
      for (const problem of validator.check(schemas.endpoints[name] ?? {}, answer, name)) {
        complaints.add(problemLine(problem));
      }
      checked += 1;
    };
    const server = { baseUrl: world.emulator.url, token: 'ntn_all', page: ids.home, pace: 0, version, onAnswer };
    const { failures } = await runContract(server);
    expect([...failures]).toEqual([]);
    expect([...complaints]).toEqual([]);
    expect(checked).toBeGreaterThan(100);
  },
  60_000,
);
