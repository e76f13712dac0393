import { describeDefault } from "../../core/integration/fields/defaults.ts";
import { FIELDS } from "../../core/integration/fields/fields.ts";
import { useDerived } from "../../state/use-derived.ts";
import { useDraftField } from "../../state/use-draft-field.ts";
import { useSection } from "../../state/view/use-section.ts";
import { ChoiceField } from "../../ui/fields/choice-field.tsx";
import { Section } from "../../ui/layout/section.tsx";
import { toDescribedOptions } from "../../ui/fields/to-options.ts";
import { summarizeConnection } from "./connection-summary.ts";
import { TimeoutField } from "./timeout-field.tsx";
import { TlsField } from "./tls-field.tsx";
import { VpcLinkFields } from "./vpc-link-fields.tsx";

const CONNECTION_OPTIONS = toDescribedOptions(FIELDS.connectionType.values, {
  INTERNET: "Over the public network",
  VPC_LINK: "Through a VPC link into a private network",
});

/** How API Gateway reaches the back end, and how long it waits. */
export function ConnectionSection() {
  const type = useDraftField("connectionType");
  const summary = useDerived(({ draft }) => summarizeConnection(draft));
  return (
    <Section title="Connection" {...useSection("connection")} summary={summary}>
      <TimeoutField />
      <ChoiceField
        control={type}
        options={CONNECTION_OPTIONS}
        none={`Not set (${describeDefault("connectionType")})`}
      />
      <VpcLinkFields />
      <TlsField />
    </Section>
  );
}
