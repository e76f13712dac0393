/**
 * The codes with which API Gateway refuses, and their statuses. Sources: the service model 2015-07-09;
 * `ValidationException` and `SerializationException` (not in the model), `AccessDeniedException` and `UnknownOperationException`
 * as the service's front end answers them.
 */
export const ERROR_STATUSES = {
  BadRequestException: 400,
  ValidationException: 400,
  SerializationException: 400,
  UnauthorizedException: 401,
  AccessDeniedException: 403,
  NotFoundException: 404,
  UnknownOperationException: 404,
  ConflictException: 409,
  LimitExceededException: 429,
  TooManyRequestsException: 429,
  InternalFailure: 500,
  ServiceUnavailableException: 503,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_STATUSES;

/** Whether a code is one that the service answers with (others, such as `InvalidParameter`, are the SDKs' own). */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_STATUSES, code);
}
