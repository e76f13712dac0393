import { done, type Header, type Outcome, type Stage, type State, skipped } from "../stage.ts";
import { isDroppedByProxy, isHidden } from "./header-names.ts";
import { showHeaders } from "./show-headers.ts";

const NAME = "header-drop";

/** Which of the client's headers go on by themselves. Source: LocalStack test_apigateway_header_remapping. */
export const passHeaders: Stage = (state) => {
  const { type } = state;
  switch (type) {
    case "HTTP_PROXY":
      return keep(state, (name) => !isDroppedByProxy(name), "HTTP_PROXY passes the client's headers on");
    case "AWS_PROXY":
      return keep(state, (name) => !isHidden(name), "The event carries the client's headers");
    case "HTTP":
    case "AWS":
      return keep(state, () => false, `${type} passes none of the client's headers on, but for those that are mapped`);
    case "MOCK":
      return {
        steps: [skipped(NAME, { why: "A MOCK integration calls no back end.", evidence: "recorded" })],
        state,
      };
  }
};

function keep(state: State, isKept: (name: string) => boolean, says: string): Outcome {
  const names = Object.keys(state.request.headers);
  const dropped = names.filter((name) => !isKept(name));
  const forwarded = names.filter(isKept).map((name): Header => [name, (state.request.headers[name] ?? []).join(",")]);
  const rest = forwarded.length > 0 && dropped.length > 0 ? `, but for ${dropped.join(", ")}` : "";
  return {
    steps: [
      done(NAME, {
        why: `${says}${rest}.`,
        evidence: "recorded",
        before: showHeaders(names.map((name) => [name, (state.request.headers[name] ?? []).join(",")])),
        after: showHeaders(forwarded),
      }),
    ],
    state: { ...state, forwarded },
  };
}
