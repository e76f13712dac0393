import { expect, test } from "vitest";
import type { MethodRequest } from "../../../../core/simulation/method-request.ts";
import { createStore } from "../../../../state/create-store.ts";
import type { SimulationState } from "../../../../state/simulation/create-simulator.ts";
import { outcomeOf } from "./outcome-of.ts";

const request: MethodRequest = {
  httpMethod: "POST",
  path: "/",
  pathParameters: {},
  querystring: {},
  headers: {},
  body: "new",
};
const stateOf = (body: string, progress: SimulationState["progress"] = "done"): SimulationState => ({
  progress,
  outcome: { request: { ...request, body }, steps: [] },
  verdicts: [],
  findings: [],
});

test("waits for what comes of the request as it is, and takes nothing older for it", async () => {
  const simulation = createStore(stateOf("old"));
  const wished = outcomeOf(simulation, request);
  simulation.set({ ...stateOf("older"), verdicts: [{ name: "a", kind: "sent", says: [] }] });
  simulation.set(stateOf("new"));
  expect(await wished).toEqual({ request, steps: [] });
  expect(await outcomeOf(simulation, request)).toEqual({ request, steps: [] });
});

test("gives nothing where the simulation was given up", async () => {
  const simulation = createStore(stateOf("old"));
  const wished = outcomeOf(simulation, request);
  simulation.set({ progress: "late", outcome: null, verdicts: [], findings: [] });
  expect(await wished).toBe(null);
});
