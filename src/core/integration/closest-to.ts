import { closestName } from "../velocity/language/names/closest-name.ts";

/** The one among `values` that `text` most likely means; slips count as they do in a template. */
export const closestTo: (
  text: string,
  values: readonly string[],
  mostEdits?: (value: string) => number,
) => string | undefined = closestName;
