import { describeDefault } from "../../core/integration/fields/defaults.ts";
import { FIELDS } from "../../core/integration/fields/fields.ts";
import { useDraftField } from "../../state/use-draft-field.ts";
import { useSection } from "../../state/view/use-section.ts";
import { ChoiceField } from "../../ui/fields/choice-field.tsx";
import { Section } from "../../ui/layout/section.tsx";
import { toDescribedOptions } from "../../ui/fields/to-options.ts";

const PASSTHROUGH_OPTIONS = toDescribedOptions(FIELDS.passthroughBehavior.values, {
  WHEN_NO_MATCH: "A body whose content type has no template passes as it is",
  WHEN_NO_TEMPLATES: "Bodies pass as they are only where there is no template at all",
  NEVER: "A body whose content type has no template is refused with 415",
});
const HANDLING_OPTIONS = toDescribedOptions(FIELDS.contentHandling.values, {
  CONVERT_TO_BINARY: "Base64 text is decoded to bytes",
  CONVERT_TO_TEXT: "Bytes are encoded as base64 text",
});
const TRANSFER_OPTIONS = toDescribedOptions(FIELDS.responseTransferMode.values, {
  BUFFERED: "The response is collected, then sent",
  STREAM: "The response is passed on as it comes",
});

/** What happens to the bodies on their way. */
export function ContentSection() {
  const passthrough = useDraftField("passthroughBehavior");
  const handling = useDraftField("contentHandling");
  const transfer = useDraftField("responseTransferMode");
  const summary = [
    passthrough.value || describeDefault("passthroughBehavior"),
    handling.value || "as it comes",
    ...(transfer.value === "" ? [] : [transfer.value]),
  ];
  return (
    <Section title="Content" {...useSection("content")} summary={summary.join(" · ")}>
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
