import { isProxy } from "../../integration/fields/types.ts";
import { UNSUPPORTED_MEDIA_TYPE } from "../answers.ts";
import { done, type Outcome, type Stage, type State, skipped, stop } from "../stage.ts";
import { contentTypeOf, DEFAULT_MEDIA_TYPE, mediaTypeOf } from "./media-type.ts";

const NAME = "template-choice";

/**
 * Chooses the template by the media type alone, or decides what becomes of a body without one. Source: the developer guide
 * on integration passthrough behaviors; no 415 has been recorded.
 */
export const chooseTemplate: Stage = (state) => {
  const { type, integration, request } = state;
  if (isProxy(type))
    return {
      steps: [
        skipped(NAME, {
          why: `${type} passes the body on; templates and passthrough take no part.`,
          evidence: type === "AWS_PROXY" ? "recorded" : "documented",
          field: "requestTemplates",
        }),
      ],
      state,
    };
  const { requestTemplates = {} } = integration;
  const mediaType = mediaTypeOf(request);
  if (Object.hasOwn(requestTemplates, mediaType)) return take(state, mediaType);
  return passOrRefuse(state, mediaType, Object.keys(requestTemplates));
};

/** The content type in words, and whether it is there at all. */
function describeType(state: State, mediaType: string): string {
  return contentTypeOf(state.request) === undefined
    ? `The request has no Content-Type, which counts as ${DEFAULT_MEDIA_TYPE}`
    : `The request's content type is ${mediaType}`;
}

function take(state: State, mediaType: string): Outcome {
  const type = describeType(state, mediaType);
  const account = { evidence: "documented", field: "requestTemplates", path: mediaType } as const;
  if ((state.integration.requestTemplates?.[mediaType] ?? "") === "")
    return {
      steps: [done(NAME, { ...account, why: `${type}; its template is empty, so the body passes as it is.` })],
      state,
    };
  return {
    steps: [done(NAME, { ...account, why: `${type}: the template for ${mediaType} is rendered.` })],
    state: { ...state, template: mediaType },
  };
}

function passOrRefuse(state: State, mediaType: string, templates: readonly string[]): Outcome {
  const behavior = state.integration.passthroughBehavior || "WHEN_NO_MATCH";
  const count =
    templates.length === 0 ? "there is no template" : `there is no template for it but for ${templates.join(", ")}`;
  const why = `${describeType(state, mediaType)}, and ${count}`;
  const account = { evidence: "documented", field: "passthroughBehavior" } as const;
  const isRefused = behavior === "NEVER" || (behavior === "WHEN_NO_TEMPLATES" && templates.length > 0);
  if (isRefused)
    return stop(
      NAME,
      { ...account, why: `${why}: with ${behavior} the answer is 415 Unsupported Media Type.` },
      UNSUPPORTED_MEDIA_TYPE,
    );
  return { steps: [done(NAME, { ...account, why: `${why}: with ${behavior} the body passes as it is.` })], state };
}
