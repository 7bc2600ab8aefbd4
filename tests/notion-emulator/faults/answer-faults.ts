import type { State } from '../model/state.ts';
import type { Fault } from './fault.ts';

/** `/_faults`, for tests that are not written in TypeScript: GET lists, POST adds one, DELETE clears. */
export async function answerFaults(state: State, request: Request): Promise<Response> {
  if (request.method === 'POST') {
    const fault: Fault = await request.json();
    state.faults.add(fault);
  }
  if (request.method === 'DELETE') state.faults.clear();
  return Response.json(state.faults.list());
}
