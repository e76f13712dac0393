import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import { isSandbox } from "../../client/page-client.ts";
import { SAMPLES } from "../../core/integration/samples.ts";
import type { Sample } from "../../core/integration/samples/sample.ts";
import { toDraft } from "../../core/integration/to-draft.ts";
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
 * Valid integrations to start from. What was typed before can be brought back. The samples' labels are the sandbox's; for
 * any other target those that were typed stay.
 */
export function SampleMenu() {
  const { form, history } = useDraftState();
  const load = async (id: string) => {
    const sample = SAMPLES.find((one) => one.id === id);
    if (sample === undefined) return;
    const { restApiId, resourceId, httpMethod } = form.getValues();
    const labels = (await isSandbox()) ? {} : { restApiId, resourceId, httpMethod };
    history.replace(
      { ...toDraft(sample.input), ...labels },
      `Everything in the form now comes from the sample ${sample.name}.`,
    );
  };
  return (
    <ButtonDropdown items={ITEMS} onItemClick={({ detail }) => void load(detail.id)} expandToViewport>
      Start from
    </ButtonDropdown>
  );
}
