import { type INTEGRATION_TYPES, VERBS } from "../../core/integration/fields.ts";
import { useDraftField } from "../../state/use-draft-field.ts";
import { useSection } from "../../state/use-section.ts";
import { ChoiceField } from "../../ui/choice-field.tsx";
import { Section } from "../../ui/section.tsx";
import { LongTextField } from "../../ui/long-text-field.tsx";
import { toOptions } from "../../ui/to-options.ts";
import { UriField } from "./uri-field.tsx";

const DESCRIPTIONS: Readonly<Record<(typeof INTEGRATION_TYPES)[number], string>> = {
  AWS_PROXY: "A Lambda function gets the whole request and makes the whole response",
  AWS: "Any AWS service; you map the request and the response",
  HTTP_PROXY: "An HTTP endpoint; request and response pass through",
  HTTP: "An HTTP endpoint; you map the request and the response",
  MOCK: "API Gateway answers by itself",
};

const TYPE_OPTIONS = (["AWS_PROXY", "AWS", "HTTP_PROXY", "HTTP", "MOCK"] as const).map((value) => ({
  value,
  label: value,
  description: DESCRIPTIONS[value],
}));

const VERB_OPTIONS = toOptions(VERBS);

/** Who answers, where it is, and as whom API Gateway calls it. Changing the type changes nothing else. */
export function BackendSection() {
  const type = useDraftField("type");
  const method = useDraftField("integrationHttpMethod");
  const section = useSection("backend");
  const credentials = useDraftField("credentials");
  const summary = [type.value, method.value].filter((text) => text !== "").join(" · ");
  return (
    <Section title="Back end" {...section} summary={summary}>
      <ChoiceField control={type} options={TYPE_OPTIONS} />
      <ChoiceField control={method} options={VERB_OPTIONS} none="Not set" />
      <UriField />
      <LongTextField control={credentials} placeholder="arn:aws:iam::123456789012:role/name" />
    </Section>
  );
}
