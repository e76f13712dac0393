import type { Overrides } from "../../velocity/gateway/read-overrides.ts";
import { INTERNAL_SERVER_ERROR } from "../answers.ts";
import type { Step } from "../simulation.ts";
import { done, type Stage, skipped, stop } from "../stage.ts";
import { keyOf, type Mapped } from "./mapped.ts";

const NAME = "overrides";

/** Takes over what the template set in `$context.requestOverride`: it comes before what is mapped. */
export const applyOverrides: Stage = (state) => {
  const rendering = state.rendered?.rendering;
  const overrides = rendering !== undefined && "overrides" in rendering ? toMapped(rendering.overrides) : [];
  if (overrides.length === 0)
    return { steps: [skipped(NAME, { why: "No template overrides a parameter.", evidence: "documented" })], state };
  const taken = new Set(state.mapped.map(keyOf));
  const twice = overrides.find((override) => taken.has(keyOf(override)));
  if (twice !== undefined) {
    const path = `integration.request.${twice.place}.${twice.name}`;
    const why = `The template sets ${twice.place} ${twice.name}, which is mapped as well: a parameter can be overridden only once.`;
    return stop(NAME, { why, evidence: "documented", field: "requestParameters", path }, INTERNAL_SERVER_ERROR);
  }
  return { steps: overrides.map(toStep), state: { ...state, mapped: [...state.mapped, ...overrides] } };
};

function toMapped({ request }: Overrides): readonly Mapped[] {
  return (["path", "querystring", "header"] as const).flatMap((place) =>
    [...request[place]]
      .filter(([, value]) => value !== "")
      .map(([name, value]) => ({ place, name, values: [value], from: "template" }) as const),
  );
}

function toStep({ place, name, values }: Mapped): Step {
  return done(NAME, {
    why: `The template sets $context.requestOverride.${place}.${name}.`,
    evidence: "recorded",
    field: "requestTemplates",
    after: values.join(", "),
  });
}
