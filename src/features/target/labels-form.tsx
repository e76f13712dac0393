import Autosuggest, { type AutosuggestProps } from "@cloudscape-design/components/autosuggest";
import FormField from "@cloudscape-design/components/form-field";
import { useQuery } from "@tanstack/react-query";
import { FIELDS, VERBS } from "../../core/integration/fields.ts";
import { LABEL_GRAMMARS } from "../../core/integration/label-grammar.ts";
import { useDraftField, type DraftField } from "../../state/use-draft-field.ts";
import { MessageLine } from "../../ui/field.tsx";
import type { Option } from "../../ui/to-options.ts";
import { resourcesQuery, restApisQuery } from "./target-queries.ts";
import "./labels-form.css";

/** Which integration it is: API, resource and method, typed or picked from what the target has. */
export function LabelsForm() {
  const api = useDraftField("restApiId");
  const resource = useDraftField("resourceId");
  const method = useDraftField("httpMethod");
  const apis = useQuery(restApisQuery);
  const resources = useQuery({ ...resourcesQuery(api.value), enabled: LABEL_GRAMMARS.restApiId.matches(api.value) });

  const items = resources.data?.items ?? [];
  const chosen = items.find(({ id }) => id === resource.value);
  const verbs = Object.keys(chosen?.resourceMethods ?? {});
  const apiOptions = (apis.data?.items ?? []).map(({ id, name }) => ({ value: id, label: id, description: name }));
  const resourceOptions = items.map(({ id, path, resourceMethods }) => ({
    value: id,
    label: path,
    description: `${id} · ${Object.keys(resourceMethods ?? {}).join(" ") || "no methods"}`,
  }));
  const methodOptions = [...new Set([...verbs, ...VERBS])].map((value) => ({
    value,
    label: value,
    description: verbs.includes(value) ? "defined" : "",
  }));

  return (
    <div className="labels">
      <Label
        field={api}
        name={FIELDS.restApiId.label}
        options={apiOptions}
        is={apis.data?.items.find(({ id }) => id === api.value)?.name}
        query={apis}
      />
      <Label
        field={resource}
        name={FIELDS.resourceId.label}
        options={resourceOptions}
        is={chosen?.path}
        query={resources}
      />
      <Label field={method} name={FIELDS.httpMethod.label} options={methodOptions} />
    </div>
  );
}

/** What a list of suggestions comes from. */
interface Source {
  readonly isFetching: boolean;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface LabelProps {
  readonly field: DraftField;
  readonly name: string;
  readonly options: Option[];
  /** What the id stands for. */
  readonly is?: string;
  readonly query?: Source;
}

function Label({ field, name, options, is, query }: LabelProps) {
  return (
    <FormField
      label={is === undefined ? name : <NamedLabel name={name} is={is} />}
      errorText={firstLine(field, "error")}
      warningText={firstLine(field, "warning")}
    >
      <Autosuggest
        ref={field.ref}
        ariaLabel={name}
        value={field.value}
        options={options}
        filteringType="auto"
        clearAriaLabel={`Clear ${name}`}
        enteredTextLabel={(text) => `Use: ${text}`}
        {...loading(query)}
        onChange={({ detail }) => field.edit(detail.value)}
        onBlur={field.leave}
        expandToViewport
      />
    </FormField>
  );
}

function NamedLabel({ name, is }: { name: string; is: string }) {
  return (
    <>
      {name} <i className="label-is">{is}</i>
    </>
  );
}

function firstLine({ messages }: DraftField, severity: "error" | "warning") {
  const message = messages.find((one) => one.severity === severity);
  return message && <MessageLine message={message} />;
}

/** How the list of suggestions says that it is on its way, or could not be had. */
function loading(source: Source | undefined): Partial<AutosuggestProps> {
  if (source === undefined) return {};
  const { error, isFetching, refetch } = source;
  if (error)
    return {
      statusType: "error",
      errorText: error.message,
      recoveryText: "Try again",
      onLoadItems: () => void refetch(),
    };
  return isFetching ? { statusType: "loading", loadingText: "Loading from the target" } : { statusType: "finished" };
}
