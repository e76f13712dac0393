import Button from "@cloudscape-design/components/button";
import Input from "@cloudscape-design/components/input";
import TokenGroup from "@cloudscape-design/components/token-group";
import { useState } from "react";
import { useController } from "react-hook-form";
import { describeDefault } from "../../core/integration/defaults.ts";
import { FIELDS } from "../../core/integration/fields.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { useDerived } from "../../state/use-derived.ts";
import { forgetLoadedEmpty, useDraftField } from "../../state/use-draft-field.ts";
import { useFieldWords } from "../../state/use-field-words.ts";
import { useSection } from "../../state/use-section.ts";
import { Field } from "../../ui/field.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";
import "./cache-section.css";

/** Which responses API Gateway may give again without asking the back end. */
export function CacheSection() {
  const namespace = useDraftField("cacheNamespace");
  const keys = useDerived(({ draft }) => draft.cacheKeyParameters.length);
  const summary = [namespace.value || describeDefault("cacheNamespace"), `${keys} ${keys === 1 ? "key" : "keys"}`];
  return (
    <Section title="Cache" {...useSection("cache")} summary={summary.join(" · ")}>
      <TextField control={namespace} placeholder={describeDefault("cacheNamespace")} />
      <CacheKeyParameters />
    </Section>
  );
}

function CacheKeyParameters() {
  const { form } = useDraftState();
  const { field } = useController({ control: form.control, name: "cacheKeyParameters" });
  const words = useFieldWords("cacheKeyParameters");
  const [typed, setTyped] = useState("");

  const change = (parameters: readonly string[]) => {
    forgetLoadedEmpty(form, "cacheKeyParameters");
    field.onChange(parameters);
  };
  const add = () => {
    if (typed === "") return;
    change([...field.value, typed]);
    setTyped("");
  };

  return (
    <Field name="cacheKeyParameters" label={FIELDS.cacheKeyParameters.label} aside="cacheKeyParameters" {...words}>
      <div className="cache-key-entry">
        <Input
          ref={field.ref}
          value={typed}
          placeholder="method.request.querystring.page"
          spellcheck={false}
          onChange={({ detail }) => setTyped(detail.value)}
          onKeyDown={({ detail }) => detail.key === "Enter" && add()}
          onBlur={add}
        />
        <Button onClick={add} ariaLabel="Add the cache key parameter">
          Add
        </Button>
      </div>
      <TokenGroup
        items={field.value.map((parameter) => ({ label: parameter, dismissLabel: `Remove ${parameter}` }))}
        onDismiss={({ detail }) => change(field.value.filter((_, index) => index !== detail.itemIndex))}
      />
    </Field>
  );
}
