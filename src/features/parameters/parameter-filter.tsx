import Input from "@cloudscape-design/components/input";
import type { RowFilter } from "./rows/use-row-filter.ts";

/** Fewer rows are found by looking. */
const MANY = 15;

/** Narrows a long list of rows down. */
export function ParameterFilter({ filter, count }: { filter: RowFilter; count: number }) {
  if (count < MANY && filter.text === "") return null;
  const shown = count - filter.hidden.size;
  return (
    <div className="parameter-filter">
      <Input
        type="search"
        value={filter.text}
        ariaLabel="Filter parameters"
        placeholder="Filter by target or source"
        clearAriaLabel="Clear the filter"
        onChange={({ detail }) => filter.filter(detail.value)}
      />
      <span className="parameters-help" role="status">
        {filter.text === "" ? "" : `${shown} of ${count}`}
      </span>
    </div>
  );
}
