import type { Json, JsonObject } from '../json.ts';

/** An answer in Notion's error envelope. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly additionalData: JsonObject | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    additionalData?: JsonObject,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.additionalData = additionalData;
    this.headers = headers;
  }

  body(requestId: string): Json {
    return {
      object: 'error',
      status: this.status,
      code: this.code,
      message: this.message,
      ...(this.additionalData ? { additional_data: this.additionalData } : {}),
      request_id: requestId,
    };
  }
}

export const validationError = (message: string, data?: JsonObject): ApiError =>
  new ApiError(400, 'validation_error', message, data);

export const missingCapability = (): ApiError =>
  new ApiError(403, 'restricted_resource', 'Insufficient permissions for this endpoint.');
