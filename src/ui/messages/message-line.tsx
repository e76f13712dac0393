import Button from "@cloudscape-design/components/button";
import "./message-line.css";

/** One sentence on what stands in the form, and what can be done about it. */
export interface Message {
  /** Tells it apart from the others beside it. */
  readonly key: string;
  readonly severity: "error" | "warning" | "info";
  readonly text: string;
  readonly action?: { readonly label: string; readonly perform: () => void };
}

/** A message and its remedy. */
export function MessageLine({ message: { text, action } }: { message: Message }) {
  return (
    <span className="message-line">
      <span>{text}</span>
      {action && (
        <Button variant="inline-link" onClick={action.perform} ariaLabel={`${action.label}: ${text}`}>
          {action.label}
        </Button>
      )}
    </span>
  );
}
