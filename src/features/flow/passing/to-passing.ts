import type { Step } from "../../../core/simulation/simulation.ts";
import type { Outcome } from "../../../state/simulation/job.ts";
import { STATION_OF } from "../../../state/simulation/station-of.ts";
import type { Station } from "../../../state/view/places.ts";
import { showInvisible } from "../../../ui/show-invisible.ts";

/** What a station does to the sample request that is on its way. */
export interface Passing {
  /** What the request carries behind it, in a line; empty where nothing is to be told. */
  readonly value: string;
  /** `stops`: the request ends here, and `why` says so. `missed`: it ended before. */
  readonly state: "passes" | "stops" | "missed";
  readonly why: string;
}

/** The stations in the order in which a request comes by. Content is handled before a template reads it. */
const ORDER: readonly Station[] = ["client", "method", "parameters", "content", "template", "endpoint"];

/** What each station does to the sample's request. */
export function toPassing(outcome: Outcome): ReadonlyMap<Station, Passing> {
  const stop = outcome.steps.find((step) => step.outcome === "stopped");
  const stopAt = stop === undefined ? ORDER.length : ORDER.indexOf(STATION_OF[stop.name]);
  return new Map(
    ORDER.map((station, index): readonly [Station, Passing] => {
      if (index > stopAt) return [station, { value: "", state: "missed", why: "" }];
      if (index === stopAt && stop !== undefined)
        return [station, { value: `${outcome.response?.status ?? ""}: ${stop.why}`, state: "stops", why: stop.why }];
      return [station, { value: legible(valueAt(station, outcome)), state: "passes", why: "" }];
    }),
  );
}

function valueAt(station: Station, outcome: Outcome): string {
  const { request, backendRequest, response, rendered, steps } = outcome;
  switch (station) {
    case "client":
      return request.path;
    case "method":
      return request.body === "" ? "no body" : request.body;
    case "template":
      return rendered?.output ?? "";
    case "endpoint":
      return backendRequest ? `${backendRequest.method} ${backendRequest.uri}` : `answers ${response?.status ?? ""}`;
    case "parameters":
    case "content":
      return lastAfter(steps, station);
  }
}

function lastAfter(steps: readonly Step[], station: Station): string {
  return steps.findLast((step) => STATION_OF[step.name] === station && step.after !== undefined)?.after ?? "";
}

const LONGEST = 80;

function legible(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replaceAll(/\s+/g, " ")
    .trim();
  return showInvisible(line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line);
}
