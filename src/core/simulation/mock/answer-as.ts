import type { JsonObject } from "../../integration/json/json.ts";
import type { Overrides } from "../../velocity/gateway/read-overrides.ts";
import { render } from "../../velocity/render/render.ts";
import { INTERNAL_SERVER_ERROR } from "../answers.ts";
import { situationOf } from "../content/situation-of.ts";
import { bareType, DEFAULT_MEDIA_TYPE, headerOf } from "../content/media-type.ts";
import { nameInAnswer } from "../request/header-names.ts";
import { showHeaders } from "../request/show-headers.ts";
import type { GatewayResponse, Step } from "../simulation.ts";
import { done, type End, type Header, type State, stop } from "../stage.ts";
import type { Chosen } from "./choose-response.ts";
import type { IntegrationResponse } from "./integration-response.ts";
import { mapResponseHeaders } from "./map-response-headers.ts";

const NAME = "integration-response";

interface Answer {
  readonly steps: readonly Step[];
  readonly end: End;
}

/** The answer by the chosen integration response: its status, headers and template, and over them what templates set. */
export function answerAs(
  chosen: Chosen,
  { state, status }: { readonly state: State; readonly status: string },
): Answer {
  if ("response" in chosen) return answer(chosen.response, { state, status });
  if (chosen.none === "unmatched") {
    const why = `No integration response has a pattern that matches ${status}, and there is none without a pattern.`;
    return stop(NAME, { why, evidence: "recorded" }, INTERNAL_SERVER_ERROR);
  }
  const overrides = overridesOf(state);
  const response = { status: statusOf(overrides) ?? Number(status), headers: toHeaders([], overrides), body: "" };
  const why = `Nothing is known of the integration responses; the answer is taken to be ${response.status} without a body.`;
  return { steps: [done(NAME, { why, evidence: "inferred", after: show(response) })], end: { response } };
}

function answer(
  response: IntegrationResponse,
  { state, status }: { readonly state: State; readonly status: string },
): Answer {
  const templates = response.responseTemplates;
  const contentType = templateFor(templates, state);
  const rendering = render(templates[contentType] ?? "", { ...situationOf(state, ""), context: contextAfter(state) });
  if ("error" in rendering) {
    const { line, message } = rendering.error;
    const why = `The response template for ${contentType} fails${line === null ? "" : ` in line ${line}`}: ${message}.`;
    return stop(NAME, { why, evidence: "recorded" }, INTERNAL_SERVER_ERROR);
  }
  const { overrides, output } = rendering;
  const made: GatewayResponse = {
    status: statusOf(overrides) ?? Number(response.statusCode),
    headers: toHeaders(mapResponseHeaders(response.responseParameters, state), overrides),
    body: output,
  };
  const which =
    response.selectionPattern === "" ? "without a pattern" : `whose pattern is ${response.selectionPattern}`;
  const why = `${status} chooses the integration response ${which}: the answer is ${made.status}.`;
  return {
    steps: [done(NAME, { why, evidence: "recorded", before: status, after: show(made) })],
    end: { response: made },
  };
}

/** By the first type in Accept, else for application/json, else the first. Source: the developer guide on mapping templates. */
function templateFor(templates: Readonly<Record<string, string>>, { request }: State): string {
  const [accepted = ""] = headerOf(request, "accept")?.at(0)?.split(",") ?? [];
  const wanted = [bareType(accepted), DEFAULT_MEDIA_TYPE].find((type) => Object.hasOwn(templates, type));
  return wanted ?? Object.keys(templates)[0] ?? DEFAULT_MEDIA_TYPE;
}

/** What the request template set is there in the response template (recorded: LocalStack test_integration_mock_with_*). */
function contextAfter(state: State): JsonObject {
  const overrides = overridesOf(state);
  if (overrides === undefined) return state.context;
  const { request, response } = overrides;
  return {
    ...state.context,
    requestOverride: {
      path: Object.fromEntries(request.path),
      querystring: Object.fromEntries(request.querystring),
      header: Object.fromEntries(request.header),
    },
    responseOverride: {
      header: Object.fromEntries(response.header),
      ...(response.status !== null && { status: response.status }),
    },
  };
}

function overridesOf({ rendered }: State): Overrides | undefined {
  return rendered !== undefined && "overrides" in rendered.rendering ? rendered.rendering.overrides : undefined;
}

/** An override of the status that is no number from 100 to 599 is ignored (seen in an emulator only). */
function statusOf(overrides: Overrides | undefined): number | undefined {
  const text = overrides?.response.status ?? "";
  return /^[1-5]\d\d$/.test(text) ? Number(text) : undefined;
}

function toHeaders(mapped: readonly Header[], overrides: Overrides | undefined): Readonly<Record<string, string>> {
  const set = [...(overrides?.response.header ?? [])].filter(([, value]) => value !== "");
  const all = [["Content-Type", DEFAULT_MEDIA_TYPE] as const, ...mapped, ...set];
  const byName = new Map(all.map(([name, value]) => [name.toLowerCase(), [nameInAnswer(name), value] as const]));
  return Object.fromEntries(byName.values());
}

function show({ status, headers, body }: GatewayResponse): string {
  return [String(status), showHeaders(Object.entries(headers)), "", body].join("\n");
}
