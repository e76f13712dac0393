import FormField from "@cloudscape-design/components/form-field";
import Link from "@cloudscape-design/components/link";
import type { ReactNode } from "react";
import { MessageLine, type Message } from "../messages/message-line.tsx";
import "./field.css";

interface FieldProps {
  /** Told to whoever asks which field the focus is in, as `data-field`. */
  readonly name: string;
  readonly label: string;
  /** Shows at more length what the field is for. */
  readonly explain?: () => void;
  readonly messages?: readonly Message[];
  /** Stands beside the label, such as where the value comes from. */
  readonly aside?: string;
  /** Whether it has no effect as things stand; it can be edited all the same. */
  readonly isFaded?: boolean;
  readonly children: ReactNode;
}

/** A control with its label, the way to its explanation and what there is to say of its value. */
export function Field({ name, label, explain, messages = [], aside, isFaded = false, children }: FieldProps) {
  return (
    <div className={isFaded ? "field field-faded" : "field"} data-field={name}>
      <FormField
        stretch
        label={<FieldLabel label={label} aside={aside} />}
        info={explain && <FieldInfo label={label} explain={explain} />}
        errorText={texts(messages, "error")}
        warningText={texts(messages, "warning")}
        constraintText={texts(messages, "info")}
      >
        <div className="field-control">{children}</div>
      </FormField>
    </div>
  );
}

/** One click away, so that the form stays calm for those who know the field. */
function FieldInfo({ label, explain }: { label: string; explain: () => void }) {
  return (
    <Link variant="info" ariaLabel={`About ${label}`} onFollow={explain}>
      Info
    </Link>
  );
}

function FieldLabel({ label, aside }: { label: string; aside: string | undefined }) {
  return (
    <span className="field-label">
      {label}
      {aside !== undefined && <code className="field-aside"> {aside}</code>}
    </span>
  );
}

function texts(messages: readonly Message[], severity: Message["severity"]): ReactNode {
  const own = messages.filter((message) => message.severity === severity);
  if (own.length === 0) return undefined;
  return own.map((message) => <MessageLine key={message.key} message={message} />);
}
