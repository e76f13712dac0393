import { isHttp } from "../../integration/fields/types.ts";
import { isDroppedByHttp, isFatalHeader } from "../../integration/rules/parameters/mapped-headers.ts";
import { INTERNAL_SERVER_ERROR } from "../answers.ts";
import { done, type Stage, skipped, stop } from "../stage.ts";
import { type Mapped, mappedTo } from "./mapped.ts";

const NAME = "mapped-headers";

/** Mapped headers that make the call fail, or that are left out without a word. Source: LocalStack test_apigateway_header_remapping. */
export const checkMappedHeaders: Stage = (state) => {
  const { type } = state;
  const headers = mappedTo(state.mapped, "header");
  if (headers.length === 0 || type === "MOCK")
    return { steps: [skipped(NAME, { why: "No mapped header has to be checked.", evidence: "inferred" })], state };
  const fatal = headers.find(({ name }) => isFatalHeader(name, type));
  if (fatal !== undefined) {
    const why = `${type} cannot send a mapped header ${fatal.name}: the call fails.`;
    return stop(NAME, { why, ...placeOf(fatal) }, INTERNAL_SERVER_ERROR);
  }
  const dropped = headers.filter(({ name }) => isHttp(type) && isDroppedByHttp(name));
  if (dropped.length === 0)
    return { steps: [done(NAME, { why: "Every mapped header can be sent.", evidence: "recorded" })], state };
  const steps = dropped.map((one) =>
    skipped(NAME, { why: `${type} leaves the mapped header ${one.name} out without a word.`, ...placeOf(one) }),
  );
  return {
    steps,
    state: { ...state, mapped: state.mapped.filter((one) => !dropped.some((drop) => isSame(drop, one))) },
  };
};

/** What is mapped is recorded; that a template's override fares alike is inferred. */
function placeOf({ name, from }: Mapped) {
  return from === "template"
    ? ({ evidence: "inferred", field: "requestTemplates" } as const)
    : ({ evidence: "recorded", field: "requestParameters", path: `integration.request.header.${name}` } as const);
}

function isSame(a: Mapped, b: Mapped): boolean {
  return a.place === b.place && a.name.toLowerCase() === b.name.toLowerCase();
}
