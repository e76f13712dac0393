import { useState } from "react";
import { useDerived } from "../../../state/use-derived.ts";
import { createFlowSelect } from "./create-flow-select.ts";
import type { Flow } from "./flow.ts";

/** The picture of the present draft; renders again only when something of it changes. */
export function useFlow(): Flow {
  const [select] = useState(createFlowSelect);
  return useDerived(select);
}
