import { GATEWAY_OBJECTS } from "../gateway/gateway-members.ts";
import type { LanguageView } from "../language-view.ts";
import { loopAround } from "../survey/scopes.ts";
import { describeType } from "../types/describe-type.ts";
import type { Place } from "../types/infer-types.ts";
import type { Offer } from "./completion.ts";

/** What can stand behind a `$`: the gateway's objects, the variables that hold here, what a loop gives. */
export function offerNames({ survey, types }: LanguageView, place: Place): readonly Offer[] {
  const names = new Map<string, Offer>();
  for (const { name, detail } of GATEWAY_OBJECTS) names.set(name, toOffer(name, detail));
  for (const { name, by, from, to } of survey.assignments) {
    if (names.has(name) || from > place.offset || place.offset > to) continue;
    names.set(name, toOffer(name, `${describeType(types.ofName(name, place))}, by #${by}`));
  }
  if (loopAround(place.scope) !== null)
    for (const [name, detail] of LOOP_NAMES) if (!names.has(name)) names.set(name, toOffer(name, detail));
  return [...names.values()];
}

const LOOP_NAMES = [
  ["foreach", "The loop: index, count, hasNext"],
  ["velocityCount", "The round, from 1"],
] as const;

function toOffer(name: string, detail: string): Offer {
  return { kind: "variable", label: name, snippet: name, detail };
}
