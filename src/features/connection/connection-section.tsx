import { describeDefault } from "../../core/integration/defaults.ts";
import { FIELDS } from "../../core/integration/fields.ts";
import { useDraftField } from "../../state/use-draft-field.ts";
import { useSection } from "../../state/use-section.ts";
import { ChoiceField } from "../../ui/choice-field.tsx";
import { Section } from "../../ui/section.tsx";
import { LongTextField } from "../../ui/long-text-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toOptions } from "../../ui/to-options.ts";
import { summarizeConnection } from "./connection-summary.ts";
import { TimeoutField } from "./timeout-field.tsx";
import { readVerification, writeVerification } from "./verification.ts";

const CONNECTION_OPTIONS = toOptions(FIELDS.connectionType.values);
const TLS_OPTIONS = [
  { value: "false", label: "Verify the certificate" },
  { value: "true", label: "Accept any issuer", description: "insecureSkipVerification" },
];

/** How API Gateway reaches the back end, and how long it waits. */
export function ConnectionSection() {
  const timeout = useDraftField("timeoutInMillis");
  const type = useDraftField("connectionType");
  const id = useDraftField("connectionId");
  const target = useDraftField("integrationTarget");
  const tls = useDraftField("tlsConfig");
  const verification = {
    ...tls,
    value: readVerification(tls.value),
    edit: (value: string) => tls.edit(writeVerification(tls.value, value)),
  };
  const summary = summarizeConnection({
    timeoutInMillis: timeout.value,
    connectionType: type.value,
    connectionId: id.value,
    tlsConfig: tls.value,
  });
  return (
    <Section title="Connection" {...useSection("connection")} summary={summary}>
      <TimeoutField />
      <ChoiceField
        control={type}
        options={CONNECTION_OPTIONS}
        none={`Not set (${describeDefault("connectionType")})`}
      />
      <TextField control={id} placeholder="abc123 or ${stageVariables.vpcLinkId}" />
      <LongTextField control={target} placeholder="arn:aws:elasticloadbalancing:…" />
      <ChoiceField control={verification} options={TLS_OPTIONS} none="Not set (verify)" />
    </Section>
  );
}
