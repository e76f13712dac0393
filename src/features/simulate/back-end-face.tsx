import { useSamples } from "../../state/samples/use-samples.ts";
import { useSimulation } from "../../state/simulation/use-simulation.ts";
import { SampleBar } from "./samples/sample-bar.tsx";
import { SimulationOutcome } from "./simulation-outcome.tsx";
import "./back-end-face.css";

/** What the back end will get for the sample request that is chosen, and what happens on the way. */
export function BackEndFace() {
  const outcome = useSimulation((simulation) => simulation.outcome);
  const progress = useSimulation((simulation) => simulation.progress);
  const { samples, chosen } = useSamples();
  return (
    <>
      <SampleBar />
      <div className="back-end" aria-busy={progress === "working"}>
        {progress === "late" && <p className="back-end-note">{LATE}</p>}
        {progress === "failed" && <p className="back-end-note">{FAILED}</p>}
        {outcome !== null && samples[chosen] !== undefined && <SimulationOutcome outcome={outcome} />}
      </div>
    </>
  );
}

const LATE = "The simulation was ended after five seconds. Look for loops that multiply, or make the sample smaller.";
const FAILED = "The simulation could not be started in this browser. Everything else works without it.";
