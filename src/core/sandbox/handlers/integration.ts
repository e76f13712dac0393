import type { Handler } from "../call.ts";
import { findIntegration, findMethod } from "../find.ts";
import { withMethod } from "../replace.ts";

export const getIntegration: Handler = (call) => ({ answer: findIntegration(call) });

export const deleteIntegration: Handler = (call) => {
  findIntegration(call);
  const { methodIntegration: _, ...method } = findMethod(call);
  return { next: withMethod(call, method) };
};
