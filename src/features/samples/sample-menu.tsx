import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import { SAMPLES } from "../../core/integration/samples.ts";
import { toDraft } from "../../core/integration/to-draft.ts";
import { useDraftState } from "../../state/draft-context.ts";

const ITEMS = SAMPLES.map(({ id, name, description }) => ({ id, text: name, secondaryText: description }));

/** Valid integrations to start from. What was typed before can be brought back. */
export function SampleMenu() {
  const { history } = useDraftState();
  const load = (id: string) => {
    const sample = SAMPLES.find((one) => one.id === id);
    if (sample) history.replace(toDraft(sample.input), `the sample ${sample.name}`);
  };
  return (
    <ButtonDropdown items={ITEMS} onItemClick={({ detail }) => load(detail.id)} expandToViewport>
      Start from
    </ButtonDropdown>
  );
}
