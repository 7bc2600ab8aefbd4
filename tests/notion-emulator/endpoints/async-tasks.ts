import { ApiError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import type { JsonObject } from '../json.ts';
import { newId, undashed } from '../model/ids.ts';
import { exact } from '../model/stamps.ts';
import type { AsyncTask } from '../model/types.ts';

const POLL_SECONDS = 2;

export const getAsyncTask: Endpoint = { needs: 'read_content', handle };

function handle(call: Call): Reply {
  const id = call.path['task_id'] ?? '';
  const task = call.state.tasks.get(id);
  if (!task || task.workspaceId !== call.token.workspaceId) {
    throw new ApiError(404, 'object_not_found', `Could not find async task with ID: ${id}.`);
  }
  return { body: serialiseTask(call, task) };
}

/**
 * Answers 202 with a task instead of a result that is already known but not yet to be seen.
 * Only where the request allows it and `state.asyncDelay` is set: Notion too may answer at once.
 */
export function answerLater(call: Call, operation: string, reply: Reply): Reply {
  const { state } = call;
  if (call.body['allow_async'] !== true || state.asyncDelay === 0) return reply;
  const task: AsyncTask = {
    id: `task_${undashed(newId())}`,
    workspaceId: call.token.workspaceId,
    createdTime: call.now,
    operation,
    result: reply.body,
    readyAt: call.now + state.asyncDelay,
  };
  state.tasks.set(task.id, task);
  return { ...reply, status: 202, body: serialiseTask(call, task) };
}

function serialiseTask(call: Call, task: AsyncTask): JsonObject {
  const common = {
    object: 'async_task',
    id: task.id,
    status_url: `${call.origins.api}/v1/async_tasks/${task.id}`,
    created_time: exact(task.createdTime),
    operation: { surface: 'rest', name: task.operation },
  };
  if (task.readyAt <= call.now) return { ...common, status: 'succeeded', result: task.result };
  const status = task.createdTime === call.now ? 'queued' : 'running';
  return { ...common, status, poll_after_seconds: POLL_SECONDS };
}
