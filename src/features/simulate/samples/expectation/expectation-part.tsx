import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { expectationOf } from "../../../../core/simulation/samples/expected/expectation-of.ts";
import type { SampleRequest } from "../../../../core/simulation/samples/sample-request.ts";
import { useDraftState } from "../../../../state/draft-context.ts";
import type { Verdict } from "../../../../state/simulation/job.ts";
import type { SampleActions } from "../use-sample-actions.ts";
import { ExpectedText } from "./expected-text.tsx";
import { outcomeOf } from "./outcome-of.ts";

interface ExpectationPartProps {
  readonly index: number;
  readonly sample: SampleRequest;
  readonly verdict: Verdict | undefined;
  readonly actions: SampleActions;
}

/** What is expected of a sample, what differs, and the ways to expect something else, or nothing. */
export function ExpectationPart({ index, sample, verdict, actions }: ExpectationPartProps) {
  const { simulation } = useDraftState();
  const [isMissing, setMissing] = useState(false);
  const { request, expected } = sample;
  const take = async (said: string) => {
    const outcome = await outcomeOf(simulation, request);
    setMissing(outcome === null);
    if (outcome === null) return;
    const { steps, backendRequest, response } = outcome;
    // What only named a part of the outcome goes on naming that part.
    const recorded = expectationOf({ steps, backendRequest, response }, expected);
    actions.set(index, said, (present) => ({ ...present, expected: recorded }));
  };
  const forget = () => actions.set(index, "Nothing expected any more", withoutExpectation);
  return (
    <div className="expectation">
      <Standing expected={expected !== undefined} verdict={verdict} />
      <div className="expectation-ways">
        {expected === undefined && (
          <Button onClick={() => void take("Expectation recorded")}>Expect what comes of it now</Button>
        )}
        {verdict?.kind === "differs" && (
          <Button onClick={() => void take("New outcome expected")}>Take the new outcome</Button>
        )}
        {expected !== undefined && (
          <Button variant="link" onClick={forget}>
            Expect nothing
          </Button>
        )}
      </div>
      {isMissing && <p className="samples-error">What comes of it is not known: the simulation was ended.</p>}
      {expected && <ExpectedText expected={expected} />}
    </div>
  );
}

function withoutExpectation(sample: SampleRequest): SampleRequest {
  const { expected: _, ...rest } = sample;
  return rest;
}

function Standing({ expected, verdict }: { expected: boolean; verdict: Verdict | undefined }) {
  if (!expected) return <p className="samples-quiet">Nothing is expected of it. {sentence(verdict?.says[0])}</p>;
  if (verdict?.kind === "same") return <p className="expectation-same">✓ What comes of it is as expected.</p>;
  if (verdict?.kind !== "differs") return <p className="samples-quiet">Not known yet.</p>;
  return (
    <>
      <p className="expectation-differs">✕ What comes of it is not as expected:</p>
      <ul className="expectation-differences">
        {verdict.says.map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
    </>
  );
}

const sentence = (text: string | undefined) => (text === undefined ? "" : `${text}.`);
