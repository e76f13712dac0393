import { type INTEGRATION_TYPES, VERBS } from "../../core/integration/fields/fields.ts";
import { useDraftField } from "../../state/use-draft-field.ts";
import { useSection } from "../../state/view/use-section.ts";
import { ChoiceField } from "../../ui/fields/choice-field.tsx";
import { Section } from "../../ui/layout/section.tsx";
import { LongTextField } from "../../ui/fields/long-text-field.tsx";
import { TilesField } from "../../ui/fields/tiles-field.tsx";
import { toDescribedOptions, toOptions } from "../../ui/fields/to-options.ts";
import { UriField } from "./uri/uri-field.tsx";

/** Two by two, the proxy on the left: what passes through beside what is mapped. */
const TYPES = [
  "AWS_PROXY",
  "AWS",
  "HTTP_PROXY",
  "HTTP",
  "MOCK",
] as const satisfies (typeof INTEGRATION_TYPES)[number][];

const TYPE_OPTIONS = toDescribedOptions(TYPES, {
  AWS_PROXY: "Lambda gets the whole request",
  AWS: "An AWS service, mapped by you",
  HTTP_PROXY: "A URL gets the request as it came",
  HTTP: "A URL, mapped by you",
  MOCK: "API Gateway answers by itself",
});

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
      <TilesField control={type} options={TYPE_OPTIONS} isLiteral />
      <ChoiceField control={method} options={VERB_OPTIONS} none="Not set" />
      <UriField />
      <LongTextField control={credentials} placeholder="arn:aws:iam::123456789012:role/name" />
    </Section>
  );
}
