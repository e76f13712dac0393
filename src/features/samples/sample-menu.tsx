import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import { startDraft } from "../../client/start-draft.ts";
import { SAMPLES } from "../../core/integration/samples.ts";
import type { Sample } from "../../core/integration/samples/sample.ts";
import { useDraftState } from "../../state/draft-context.ts";

const GROUPS: readonly (readonly [Sample["group"], string])[] = [
  ["service", "AWS services"],
  ["http", "HTTP back ends"],
  ["lambda", "Lambda functions"],
  ["gateway", "API Gateway itself"],
];

const ITEMS = GROUPS.map(([group, text]) => ({
  text,
  items: SAMPLES.filter((sample) => sample.group === group).map(({ id, name, description }) => ({
    id,
    text: name,
    secondaryText: description,
  })),
}));

/**
 * Valid integrations to start from. What was typed before can be brought back. Where a sample's
 * labels name nothing, those that were typed stay.
 */
export function SampleMenu() {
  const { form, history } = useDraftState();
  const load = async (id: string) => {
    const sample = SAMPLES.find((one) => one.id === id);
    if (sample === undefined) return;
    const draft = await startDraft(sample, form.getValues());
    history.replace(draft, `Everything in the form now comes from the sample ${sample.name}.`);
  };
  return (
    <ButtonDropdown items={ITEMS} onItemClick={({ detail }) => void load(detail.id)} expandToViewport>
      Start from
    </ButtonDropdown>
  );
}
