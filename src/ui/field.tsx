import FormField from "@cloudscape-design/components/form-field";
import Link from "@cloudscape-design/components/link";
import Popover from "@cloudscape-design/components/popover";
import type { ReactNode } from "react";
import { MessageLine, type Message } from "./message-line.tsx";
import "./field.css";

interface FieldProps {
  /** Told to whoever asks which field the focus is in, as `data-field`. */
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly messages?: readonly Message[];
  /** Stands beside the label, such as where the value comes from. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** A control with its label, its explanation and what there is to say of its value. */
export function Field({ name, label, help, messages = [], aside, children }: FieldProps) {
  return (
    <div data-field={name}>
      <FormField
        stretch
        label={aside === undefined ? label : <FieldLabel label={label} aside={aside} />}
        info={help === undefined ? undefined : <FieldHelp label={label} help={help} />}
        errorText={texts(messages, "error")}
        warningText={texts(messages, "warning")}
        constraintText={texts(messages, "info")}
      >
        {children}
      </FormField>
    </div>
  );
}

/** One click away, so that the form stays calm for those who know the field. */
function FieldHelp({ label, help }: { label: string; help: string }) {
  return (
    <Popover
      header={label}
      content={help}
      triggerType="custom"
      dismissAriaLabel="Close"
      position="right"
      renderWithPortal
    >
      <Link variant="info" ariaLabel={`About ${label}`}>
        Info
      </Link>
    </Popover>
  );
}

function FieldLabel({ label, aside }: { label: string; aside: string }) {
  return (
    <>
      {label} <code className="field-aside">{aside}</code>
    </>
  );
}

function texts(messages: readonly Message[], severity: Message["severity"]): ReactNode {
  const own = messages.filter((message) => message.severity === severity);
  if (own.length === 0) return undefined;
  return own.map((message) => <MessageLine key={message.key} message={message} />);
}
