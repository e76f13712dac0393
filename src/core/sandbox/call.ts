import type { LabelName } from "../integration/request/label-grammar.ts";
import type { JsonValue } from "../integration/json/json.ts";
import type { SandboxState } from "./sandbox-state.ts";

/** One operation as its handler gets it. */
export interface Call {
  readonly state: SandboxState;
  /** Percent-decoded; labels that the operation's path does not hold are empty. */
  readonly labels: Readonly<Record<LabelName, string>>;
  readonly query: ReadonlyMap<string, string>;
  readonly body: string;
  /** The time of the call, in seconds since 1970. */
  readonly time: number;
  readonly newId: () => string;
}

/** What a handler gives: the answer's body (none for 204) and, where it wrote, the state from now on. */
export interface Handled {
  readonly answer?: JsonValue | object;
  readonly next?: SandboxState;
}

/** Answers one operation, or throws a `Refusal`. Pure but for `newId`. */
export type Handler = (call: Call) => Handled;
