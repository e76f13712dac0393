import { useMemo } from "react";
import { LABEL_FIELDS } from "../../../core/integration/request/integration-labels.ts";
import type { OperationCall } from "../../../core/operations/session.ts";
import { useDerived } from "../../../state/use-derived.ts";

/** The call that a submit makes, the same one as long as it says the same; `null` where there is no request yet. */
export function usePutCall(): OperationCall | null {
  const body = useDerived(({ request }) => request?.body);
  const labels = useDerived(labelsText);
  return useMemo(
    () => (body === undefined ? null : { operation: "PutIntegration", parameters: JSON.parse(labels), body }),
    [body, labels],
  );
}

/** One text, so that the same labels are no change. */
const labelsText = ({ input }: { readonly input: object }): string => JSON.stringify(input, [...LABEL_FIELDS]);
