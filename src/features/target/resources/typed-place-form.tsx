import Button from "@cloudscape-design/components/button";
import Input from "@cloudscape-design/components/input";
import { useId, useState, type FormEvent } from "react";
import { VERBS } from "../../../core/integration/fields/fields.ts";
import type { IntegrationLabels } from "../../../core/integration/request/integration-labels.ts";

type Place = Pick<IntegrationLabels, "resourceId" | "httpMethod">;

interface TypedPlaceFormProps {
  readonly labels: Place;
  readonly action: string;
  readonly onSubmit: (place: Place) => void;
}

/** The resource's id and the verb, for those who know them, or whose target lists nothing. */
export function TypedPlaceForm({ labels, action, onSubmit }: TypedPlaceFormProps) {
  const id = useId();
  const [resourceId, setResourceId] = useState(labels.resourceId);
  const [httpMethod, setHttpMethod] = useState(labels.httpMethod);
  const verbs = new Set([...(httpMethod === "" ? ["GET"] : [httpMethod]), ...VERBS]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (resourceId.trim() !== "") onSubmit({ resourceId: resourceId.trim(), httpMethod: httpMethod || "GET" });
  };
  return (
    <form className="typed-place" onSubmit={submit}>
      <label htmlFor={`${id}-resource`}>Resource id</label>
      <Input
        controlId={`${id}-resource`}
        value={resourceId}
        spellcheck={false}
        autoComplete={false}
        onChange={({ detail }) => setResourceId(detail.value)}
      />
      <select
        data-field="httpMethod"
        aria-label="Method"
        value={httpMethod || "GET"}
        onChange={({ target }) => setHttpMethod(target.value)}
      >
        {[...verbs].map((verb) => (
          <option key={verb}>{verb}</option>
        ))}
      </select>
      <Button formAction="submit">{action}</Button>
    </form>
  );
}
