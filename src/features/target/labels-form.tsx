import Autosuggest, { type AutosuggestProps } from "@cloudscape-design/components/autosuggest";
import FormField from "@cloudscape-design/components/form-field";
import { FIELDS } from "../../core/integration/fields.ts";
import { useDraftField, type DraftField } from "../../state/use-draft-field.ts";
import { MessageLine } from "../../ui/message-line.tsx";
import { useLabelOptions, type LabelOptions, type OptionsSource } from "./use-label-options.ts";
import { useMethodContext } from "./use-method-context.ts";
import "./labels-form.css";

/** Which integration it is: API, resource and method, typed or picked from what the target has. */
export function LabelsForm() {
  const api = useDraftField("restApiId");
  const resource = useDraftField("resourceId");
  const method = useDraftField("httpMethod");
  const labels = { restApiId: api.value, resourceId: resource.value, httpMethod: method.value };
  const options = useLabelOptions(labels);
  useMethodContext(labels, options.resourceId.is);
  return (
    <div className="labels">
      <Label field={api} name={FIELDS.restApiId.label} {...options.restApiId} />
      <Label field={resource} name={FIELDS.resourceId.label} {...options.resourceId} />
      <Label field={method} name={FIELDS.httpMethod.label} {...options.httpMethod} />
    </div>
  );
}

interface LabelProps extends LabelOptions {
  readonly field: DraftField;
  readonly name: string;
}

function Label({ field, name, options, is, source }: LabelProps) {
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
        virtualScroll
        clearAriaLabel={`Clear ${name}`}
        enteredTextLabel={(text) => `Use: ${text}`}
        {...loading(source)}
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
      {name}{" "}
      <i className="label-is" title={is}>
        {is}
      </i>
    </>
  );
}

function firstLine({ messages }: DraftField, severity: "error" | "warning") {
  const message = messages.find((one) => one.severity === severity);
  return message && <MessageLine message={message} />;
}

/** How the list of suggestions says that it is on its way, or could not be had. */
function loading(source: OptionsSource | undefined): Partial<AutosuggestProps> {
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
