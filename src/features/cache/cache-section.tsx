import { describeDefault } from "../../core/integration/fields/defaults.ts";
import { useDerived } from "../../state/use-derived.ts";
import { useDraftField } from "../../state/use-draft-field.ts";
import { useSection } from "../../state/view/use-section.ts";
import { countOf } from "../../ui/count-of.ts";
import { Section } from "../../ui/layout/section.tsx";
import { TextField } from "../../ui/fields/text-field.tsx";
import { CacheKeysField } from "./cache-keys-field.tsx";

/** Which responses API Gateway may give again without asking the back end. */
export function CacheSection() {
  const namespace = useDraftField("cacheNamespace");
  const keys = useDerived(({ draft }) => draft.cacheKeyParameters.length);
  const summary = [namespace.value || describeDefault("cacheNamespace"), countOf(keys, "key")];
  return (
    <Section title="Cache" {...useSection("cache")} summary={summary.join(" · ")}>
      <TextField control={namespace} placeholder={describeDefault("cacheNamespace")} />
      <CacheKeysField />
    </Section>
  );
}
