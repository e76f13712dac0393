import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Textarea, { type TextareaProps } from "@cloudscape-design/components/textarea";
import { useEffect, useRef, useState } from "react";
import { fromText } from "../../../../core/simulation/samples/pasted/from-text.ts";
import type { SampleRequest } from "../../../../core/simulation/samples/sample-request.ts";
import { useDraftState } from "../../../../state/draft-context.ts";
import { FileButton } from "../../../../ui/fields/file-button.tsx";

interface AddFromProps {
  readonly add: (samples: readonly SampleRequest[], notes: readonly string[]) => void;
  readonly cancel: () => void;
}

/** The text outlives the dialog: a click beside it must not lose what stands there. */
let kept = "";

/** Takes requests from where they were seen: a curl command, a recording of the browser's, an event of a Lambda function's. */
export function AddFrom({ add, cancel }: AddFromProps) {
  const { derived } = useDraftState();
  const [text, setText] = useState(kept);
  const [error, setError] = useState<string>();
  const field = useRef<TextareaProps.Ref>(null);
  useEffect(() => field.current?.focus(), []);
  const read = (given: string) => {
    const { method, input } = derived.get();
    const pasted = fromText(given, {
      ...(method?.resourcePath !== undefined && { resourcePath: method.resourcePath }),
      ...(input.httpMethod !== undefined && { httpMethod: input.httpMethod }),
    });
    if ("error" in pasted) return setError(pasted.error);
    kept = "";
    add(pasted.samples, pasted.notes);
  };
  const type = (value: string) => {
    kept = value;
    setText(value);
    setError(undefined);
  };
  return (
    <form
      className="add-from"
      data-history="own"
      onSubmit={(event) => {
        event.preventDefault();
        read(text);
      }}
    >
      <FormField
        stretch
        label="Request"
        description="A curl command, a HAR file or one of its entries, or the event of a Lambda proxy integration. Credentials in it are replaced."
        errorText={error}
      >
        <Textarea
          ref={field}
          value={text}
          rows={14}
          spellcheck={false}
          placeholder="curl 'https://api.example.com/orders/7' -H 'accept: application/json' --data-raw '{ … }'"
          onChange={({ detail }) => type(detail.value)}
        />
      </FormField>
      <div className="add-from-ways">
        <Button variant="primary" formAction="submit">
          Add request
        </Button>
        <Button formAction="none" onClick={cancel}>
          Cancel
        </Button>
        <FileButton
          isInline
          label="From a file"
          what="Requests from a file"
          onFiles={([file]) => void file?.text().then(read)}
        />
      </div>
    </form>
  );
}
