import Button from "@cloudscape-design/components/button";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import "./error-line.css";

interface ErrorLineProps {
  readonly text: string;
  readonly action?: { readonly label: string; readonly perform: () => void };
}

/** That something did not work, in a sentence, with a way on. */
export function ErrorLine({ text, action }: ErrorLineProps) {
  return (
    <StatusIndicator type="error">
      <span className="error-line">{text}</span>
      {action && (
        <>
          {" "}
          <Button variant="inline-link" onClick={action.perform}>
            {action.label}
          </Button>
        </>
      )}
    </StatusIndicator>
  );
}
