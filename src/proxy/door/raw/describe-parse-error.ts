import { refuse } from "../answer/refusal.ts";
import type { RawRefusal } from "./raw-refusal.ts";

const UNREADABLE: RawRefusal = {
  refused: refuse("malformed", "This is no HTTP request that can be read in one way only."),
  status: 400,
};

const BY_CODE: ReadonlyMap<string, RawRefusal> = new Map([
  ["HPE_HEADER_OVERFLOW", { refused: refuse("too-large", "The request's head is larger than is taken."), status: 431 }],
  ["ERR_HTTP_REQUEST_TIMEOUT", { refused: refuse("malformed", "The request did not arrive in time."), status: 408 }],
]);

/** The refusal for what Node's HTTP parser or its clocks gave up on, by the error's code. */
export function describeParseError(code = ""): RawRefusal {
  return BY_CODE.get(code) ?? UNREADABLE;
}
