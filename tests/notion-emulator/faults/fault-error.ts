import { ApiError } from '../http/api-error.ts';
import type { Reply } from '../http/call.ts';
import { rateLimited } from '../http/rate-window.ts';
import type { FaultAnswer } from './fault.ts';

/** Code and message Notion gives each status (developers.notion.com: status-codes). */
const usual: Readonly<Record<number, readonly [string, string]>> = {
  400: ['validation_error', 'body failed validation.'],
  401: ['unauthorized', 'API token is invalid.'],
  403: ['restricted_resource', 'Insufficient permissions for this endpoint.'],
  404: ['object_not_found', 'Could not find the resource.'],
  409: ['conflict_error', 'Conflict occurred while saving. Please try again.'],
  500: ['internal_server_error', 'Unexpected error occurred.'],
  502: ['bad_gateway', 'Bad Gateway'],
  503: ['service_unavailable', 'Notion is unavailable, please try again later.'],
  504: ['gateway_timeout', 'Gateway Timeout'],
  529: ['service_overload', 'Notion is overloaded, please try again later.'],
};

export function faultError(answer: FaultAnswer): ApiError {
  if (answer.status === 429) return rateLimited(answer.retryAfter ?? 1, 'public_api_request_rate_limit');
  const [code, message] = usual[answer.status] ?? ['internal_server_error', 'Unexpected error occurred.'];
  const headers: Record<string, string> =
    answer.retryAfter === undefined ? {} : { 'Retry-After': String(answer.retryAfter) };
  return new ApiError(answer.status, answer.code ?? code, answer.message ?? message, answer.additionalData, headers);
}

/** The write is done, the answer could not be built in time (developers.notion.com: status-codes). */
export function savedError(reply: Reply): ApiError {
  const { resource, children } = reply.committed ?? {};
  return new ApiError(
    503,
    'service_unavailable',
    'The change was saved, but the response could not be built in time. Read the object again instead of repeating the write.',
    {
      retry_guidance: ['Read the object again instead of repeating the write.'],
      elapsed_ms: '55012',
      deadline_ms: '55000',
      ...(resource === undefined ? {} : { committed_resource_id: resource }),
      ...(children === undefined ? {} : { committed_child_ids: children }),
    },
  );
}
