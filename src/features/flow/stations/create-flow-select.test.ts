import { expect, test } from "vitest";
import { SAMPLES } from "../../../core/integration/samples.ts";
import { toDraft } from "../../../core/integration/draft/to-draft.ts";
import { derive } from "../../../state/derive.ts";
import { createFlowSelect } from "./create-flow-select.ts";

const KNOWN = { method: undefined, refusal: null };
const draft = toDraft(SAMPLES[0].input);

test("a picture that says the same is the same value, and another one is not", () => {
  const select = createFlowSelect();
  const before = select(derive(draft, KNOWN));
  const longer = {
    ...draft,
    requestTemplates: [{ name: "application/json", value: "Action=SendMessage&MessageBody=1" }],
  };
  expect(select(derive(longer, KNOWN))).toBe(before);
  const other = select(derive({ ...draft, requestTemplates: [] }, KNOWN));
  expect(other.stations[3]?.state).toBe("none");
});
