import Autosuggest from "@cloudscape-design/components/autosuggest";
import Button from "@cloudscape-design/components/button";
import { memo } from "react";
import { useController } from "react-hook-form";
import { useDraftState } from "../../state/draft-context.ts";
import { SOURCE_SUGGESTIONS, TARGET_SUGGESTIONS } from "./suggestions.ts";

interface ParameterRowProps {
  readonly index: number;
  readonly remove: (index: number) => void;
}

/** One mapping. It renders again only when itself changes: there may be two hundred of them. */
export const ParameterRow = memo(function ParameterRow({ index, remove }: ParameterRowProps) {
  const position = index + 1;
  return (
    <li className="parameter-row">
      <Cell
        path={`requestParameters.${index}.name`}
        label={`Target ${position}`}
        placeholder="integration.request.header.NAME"
        suggestions={TARGET_SUGGESTIONS}
      />
      <Button
        variant="icon"
        iconName="close"
        ariaLabel={`Remove parameter ${position}`}
        onClick={() => remove(index)}
      />
      <div className="parameter-source">
        <span aria-hidden="true">←</span>
        <Cell
          path={`requestParameters.${index}.value`}
          label={`Source ${position}`}
          placeholder="method.request.header.NAME"
          suggestions={SOURCE_SUGGESTIONS}
        />
      </div>
    </li>
  );
});

interface CellProps {
  readonly path: `requestParameters.${number}.${"name" | "value"}`;
  readonly label: string;
  readonly placeholder: string;
  readonly suggestions: { value: string }[];
}

function Cell({ path, label, placeholder, suggestions }: CellProps) {
  const { form } = useDraftState();
  const { field } = useController({ control: form.control, name: path });
  return (
    <Autosuggest
      ref={field.ref}
      ariaLabel={label}
      value={field.value}
      placeholder={placeholder}
      options={suggestions}
      clearAriaLabel={`Clear ${label}`}
      enteredTextLabel={(text) => `Use: ${text}`}
      onChange={({ detail }) => field.onChange(detail.value)}
      onBlur={field.onBlur}
      expandToViewport
    />
  );
}
