import { FIELD_NAMES } from "../fields/fields.ts";
import { freezeCopy } from "./freeze-copy.ts";
import type { JsonObject, JsonValue } from "../json/json.ts";
import type { PutIntegrationInput } from "../put-integration-input.ts";
import { toGoName } from "./to-go-name.ts";
import { toGoString } from "./to-go-string.ts";
import { validateInput } from "./validate-input.ts";

type Member = keyof PutIntegrationInput;

/**
 * Collects an input as the SDK for Go does: `setUri`, `setTlsConfig` … (one a member, and `setUnknownMembers`) change it
 * and return it. `undefined` and `null` unset. What is handed in is copied: changing it later changes nothing here.
 */
export type PutIntegrationInputBuilder = {
  readonly [M in Member as `set${Capitalize<M>}`]-?: (
    value: PutIntegrationInput[M] | null | undefined,
  ) => PutIntegrationInputBuilder;
} & {
  /** A deeply frozen copy of what is set so far, in the order of the field table. Checks nothing. */
  readonly build: () => Partial<PutIntegrationInput>;
  /** The text of the Go SDK's `Validate()`, or `null` where it is content. */
  readonly validate: () => string | null;
  /** The text of the Go SDK's `String()`. */
  readonly toString: () => string;
};

const MEMBERS: readonly Member[] = [...FIELD_NAMES, "unknownMembers"];

const MEMBER_SET: ReadonlySet<string> = new Set(MEMBERS);

/** A builder that starts with the members of `initial`; those that the field table does not name join `unknownMembers`. */
export function createPutIntegrationInput(initial: Partial<PutIntegrationInput> = {}): PutIntegrationInputBuilder {
  const values = new Map<Member, JsonValue>();
  const set = (member: Member, value: JsonValue | undefined) => {
    if (value === undefined || value === null) values.delete(member);
    else values.set(member, freezeCopy(value));
  };
  const build = (): Partial<PutIntegrationInput> =>
    Object.freeze(
      Object.fromEntries(MEMBERS.filter((member) => values.has(member)).map((member) => [member, values.get(member)])),
    );

  for (const member of MEMBERS) set(member, initial[member]);
  set("unknownMembers", unknownOf(initial));
  const setters = MEMBERS.map((member) => [
    `set${toGoName(member)}`,
    (value: JsonValue | undefined) => {
      set(member, value);
      return builder;
    },
  ]);
  // The loop makes a setter of each member; the compiler cannot follow names made at run time.
  const builder = Object.freeze({
    ...Object.fromEntries(setters),
    build,
    validate: () => validateInput(build()),
    toString: () => toGoString(build()),
  }) as PutIntegrationInputBuilder;
  return builder;
}

/** Who writes JavaScript may hand in a member that we do not know: it travels, as everywhere. */
function unknownOf(initial: Partial<PutIntegrationInput>): JsonObject | undefined {
  const strangers = Object.entries(initial).filter(([name]) => !MEMBER_SET.has(name));
  return strangers.length === 0
    ? initial.unknownMembers
    : { ...initial.unknownMembers, ...Object.fromEntries(strangers) };
}
