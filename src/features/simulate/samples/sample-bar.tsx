import Button from "@cloudscape-design/components/button";
import Select from "@cloudscape-design/components/select";
import { useSamples } from "../../../state/samples/use-samples.ts";
import { useSimulation } from "../../../state/simulation/use-simulation.ts";
import { useShow } from "../../../state/view/page-view.ts";
import { describeVerdict } from "./describe-verdict.ts";

/** Which sample request is on its way, how all of them fare, and the way to change them. */
export function SampleBar() {
  const { samples, chosen, choose } = useSamples();
  const verdicts = useSimulation((simulation) => simulation.verdicts);
  const show = useShow();
  const options = samples.map(({ name }, index) => {
    const verdict = verdicts[index]?.name === name ? verdicts[index] : undefined;
    return { value: String(index), label: name, ...(verdict && { description: describeVerdict(verdict) }) };
  });
  return (
    <div className="sample-bar">
      <Select
        selectedOption={options[chosen] ?? null}
        options={options}
        placeholder="No sample request"
        ariaLabel="Sample request"
        onChange={({ detail }) => choose(Number(detail.selectedOption.value))}
      />
      <Button iconName="edit" ariaLabel="Edit the sample requests" onClick={() => show({ overlay: "samples" })} />
    </div>
  );
}
