import Alert from "@cloudscape-design/components/alert";
import type { Integration } from "../../../core/integration/stored/integration.ts";
import { isJsonObject } from "../../../core/integration/json/json.ts";
import { isProxy } from "../../../core/integration/fields/types.ts";
import { countOf } from "../../../ui/count-of.ts";

interface LostResponsesProps {
  readonly live: Integration;
  /** The type that is put. */
  readonly type: string | undefined;
}

/** A put takes the integration responses with it, without a word of AWS's: so it is the first thing said. */
export function LostResponses({ live, type }: LostResponsesProps) {
  const statuses = statusesOf(live);
  if (statuses.length === 0) return null;
  const what = countOf(statuses.length, "integration response");
  return (
    <Alert type="warning" header={`This put removes ${what}: ${statuses.join(", ")}`}>
      PutIntegration replaces the whole integration, its integrationResponses too.{" "}
      {isProxy(type)
        ? "The new type passes responses through and needs none."
        : "Until they are put again, no response of the back end is mapped to one of the method's."}
    </Alert>
  );
}

function statusesOf({ integrationResponses }: Integration): string[] {
  return isJsonObject(integrationResponses) ? Object.keys(integrationResponses) : [];
}
