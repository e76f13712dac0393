import Button from "@cloudscape-design/components/button";
import Select from "@cloudscape-design/components/select";
import { useSyncExternalStore } from "react";
import { useDraftState } from "../../../state/draft-context.ts";
import { stepSample } from "../../../state/samples/step-sample.ts";
import { useSamples } from "../../../state/samples/use-samples.ts";
import { useShow } from "../../../state/view/page-view.ts";
import { describeVerdict } from "./describe-verdict.ts";
import { isJudged, summarizeVerdicts, useVerdicts } from "./use-verdicts.ts";
import { VerdictText } from "./verdict-text.tsx";
import "./sample-bar.css";

/** From so many on they are found by typing. */
const MANY = 12;

/** Which sample request is on its way, how it and all of them fare, and the way to change them. `isCompact`: in one line. */
export function SampleBar({ isCompact = false }: { isCompact?: boolean }) {
  const state = useDraftState();
  const { samples, chosen, choose } = useSamples();
  const verdicts = useVerdicts(samples);
  const show = useShow();
  const edit = () => show({ overlay: "samples" });
  const isNone = useSyncExternalStore(state.document.subscribe, () => state.document.get().samples?.length === 0);
  const isOneJudged = verdicts.filter((verdict) => verdict && isJudged(verdict)).length < 2;
  // In one line, and of one alone, its own verdict says it.
  const summary = isCompact || isOneJudged ? null : summarizeVerdicts(verdicts);
  const options = samples.map(({ name }, index) => {
    const verdict = verdicts[index];
    return { value: String(index), label: nameOf(name), ...(verdict && { description: describeVerdict(verdict) }) };
  });
  if (isNone)
    return (
      <div className={isCompact ? "sample-bar sample-bar-compact" : "sample-bar"}>
        <span className="sample-bar-quiet">No sample request</span>
        <Button variant="inline-link" onClick={edit}>
          Add some
        </Button>
      </div>
    );
  return (
    <div
      className={isCompact ? "sample-bar sample-bar-compact" : "sample-bar"}
      role="group"
      aria-label="Sample request"
    >
      <div className="sample-bar-choice">
        <Step
          icon="angle-left"
          label="Previous sample request"
          go={() => stepSample(state, -1)}
          isOff={samples.length < 2}
        />
        <Select
          selectedOption={options[chosen] ?? null}
          options={options}
          placeholder="Sample request"
          ariaLabel="Sample request"
          expandToViewport
          filteringType={samples.length > MANY ? "auto" : "none"}
          filteringAriaLabel="Find a sample request"
          virtualScroll={samples.length > MANY}
          onChange={({ detail }) => choose(Number(detail.selectedOption.value))}
        />
        <Step
          icon="angle-right"
          label="Next sample request"
          go={() => stepSample(state, 1)}
          isOff={samples.length < 2}
        />
      </div>
      <div className="sample-bar-said">
        <VerdictText verdict={verdicts[chosen]} />
        {summary !== null && <span className="sample-bar-quiet">{summary}</span>}
      </div>
      <span className="sample-bar-edit" title="Edit the sample requests">
        <Button variant="icon" iconName="edit" ariaLabel="Edit the sample requests" onClick={edit} />
      </span>
    </div>
  );
}

const nameOf = (name: string) => (name === "" ? "(without a name)" : name);

interface StepProps {
  readonly icon: "angle-left" | "angle-right";
  readonly label: string;
  readonly isOff: boolean;
  readonly go: () => void;
}

function Step({ icon, label, isOff, go }: StepProps) {
  return (
    <span title={label}>
      <Button variant="icon" iconName={icon} ariaLabel={label} disabled={isOff} onClick={go} />
    </span>
  );
}
