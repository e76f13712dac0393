import { OPERATIONS, type OperationName } from "../../core/operations/operations.ts";

/** The largest answers that are read, in bytes. */
export interface AnswerLimits {
  readonly single: number;
  readonly list: number;
}

export const ANSWER_LIMITS: AnswerLimits = { single: 1024 * 1024, list: 8 * 1024 * 1024 };

/** The largest answer that an operation may have: lists may be longer than one thing. */
export function answerLimit(name: OperationName, limits: AnswerLimits = ANSWER_LIMITS): number {
  return OPERATIONS[name].answers === "list" ? limits.list : limits.single;
}
