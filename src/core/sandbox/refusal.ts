import type { ErrorCode } from "../operations/error-codes.ts";

/** Thrown by what answers an operation; `createSandbox` turns it into the error reply. Nothing was changed then. */
export class Refusal extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export const badRequest = (message: string) => new Refusal("BadRequestException", message);
export const notFound = (message: string) => new Refusal("NotFoundException", message);

/** The service model's own check; `violations` are its sentences, each as `Value … failed to satisfy constraint: …`. */
export function modelViolations(violations: readonly string[]): Refusal {
  const count = violations.length === 1 ? "1 validation error" : `${violations.length} validation errors`;
  return new Refusal("ValidationException", `${count} detected: ${violations.join("; ")}`);
}

/** How API Gateway wraps what it finds in mappings and templates. */
export const validationResult = (error: string) => `Validation Result: warnings : [], errors : [${error}]`;
export const invalidMapping = (error: string) =>
  badRequest(`Invalid mapping expression specified: ${validationResult(error)}`);
