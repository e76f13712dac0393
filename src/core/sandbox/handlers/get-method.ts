import type { Handler } from "../call.ts";
import { findMethod } from "../find.ts";

export const getMethod: Handler = (call) => ({ answer: findMethod(call) });
