import { describeDefault } from "../../core/integration/defaults.ts";
import { FIELDS } from "../../core/integration/fields.ts";
import { useDraftField } from "../../state/use-draft-field.ts";
import { ChoiceField } from "../../ui/choice-field.tsx";
import { Section } from "../../ui/section.tsx";
import { toOptions } from "../../ui/to-options.ts";

const PASSTHROUGH_OPTIONS = toOptions(FIELDS.passthroughBehavior.values);
const HANDLING_OPTIONS = toOptions(FIELDS.contentHandling.values);
const TRANSFER_OPTIONS = toOptions(FIELDS.responseTransferMode.values);

/** What happens to the bodies on their way. */
export function ContentSection() {
  const passthrough = useDraftField("passthroughBehavior");
  const handling = useDraftField("contentHandling");
  const transfer = useDraftField("responseTransferMode");
  return (
    <Section title="Content">
      <ChoiceField
        control={passthrough}
        options={PASSTHROUGH_OPTIONS}
        none={`Not set (${describeDefault("passthroughBehavior")})`}
      />
      <ChoiceField control={handling} options={HANDLING_OPTIONS} none="Not set (as it comes)" />
      <ChoiceField
        control={transfer}
        options={TRANSFER_OPTIONS}
        none={`Not set (${describeDefault("responseTransferMode")})`}
      />
    </Section>
  );
}
