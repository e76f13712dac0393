import Button from "@cloudscape-design/components/button";
import { useLoadIntegration } from "./load/use-load-integration.ts";

/** Brings the integration that is there now into the form. */
export function LoadButton() {
  const load = useLoadIntegration();
  return (
    <Button iconName="download" onClick={() => load()}>
      Load
    </Button>
  );
}
