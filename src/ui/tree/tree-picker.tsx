import Button from "@cloudscape-design/components/button";
import Input, { type InputProps } from "@cloudscape-design/components/input";
import { useRef, type ReactNode } from "react";
import { ErrorLine } from "../messages/error-line.tsx";
import { ListSkeleton } from "../list-skeleton.tsx";
import { TreeGrid } from "./tree-grid.tsx";
import type { TreeRow } from "./tree-row.ts";
import "./tree-picker.css";

/** How a list comes from elsewhere. */
export interface ListState {
  /** Nothing of it is there yet. */
  readonly isPending: boolean;
  readonly isFetching: boolean;
  /** There is more than will be fetched. */
  readonly isCut: boolean;
  readonly error: Error | null;
  /** Fetches all of it anew. */
  readonly reload: () => void;
  /** Goes on where it failed. */
  readonly retry: () => void;
}

interface TreePickerProps {
  readonly label: string;
  readonly filterLabel: string;
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  readonly list: ListState;
  readonly rows: readonly TreeRow[];
  /** How much there is. */
  readonly summary: string;
  /** What is said where there is no row. */
  readonly empty: string;
  /** What can be done with the filter's text besides. */
  readonly offer?: { readonly label: string; readonly perform: () => void } | undefined;
  readonly onChoose: (row: TreeRow, cell: string | undefined) => void;
  readonly onToggle: (row: TreeRow) => void;
}

/** A tree or list to pick from, with a filter over it. */
export function TreePicker(props: TreePickerProps) {
  const { label, filterLabel, filter, onFilter, list, rows, summary, offer, onChoose, onToggle } = props;
  const grid = useRef<HTMLDivElement>(null);
  const field = useRef<InputProps.Ref>(null);
  const enter = (key: string) => {
    const only = onlyChoice(rows);
    if (key === "ArrowDown") grid.current?.focus();
    else if (key === "Enter" && only) onChoose(only.row, only.cell);
    else if (key === "Enter" && rows.length > 0) grid.current?.focus();
    else if (key === "Enter") offer?.perform();
    else return false;
    return true;
  };
  return (
    <div className="tree-picker">
      <div className="tree-picker-filter">
        <Input
          ref={field}
          type="search"
          ariaLabel={filterLabel}
          placeholder={filterLabel}
          clearAriaLabel="Clear the filter"
          value={filter}
          autoFocus
          spellcheck={false}
          autoComplete={false}
          onChange={({ detail }) => onFilter(detail.value)}
          onKeyDown={(event) => enter(event.detail.key) && event.preventDefault()}
        />
        <Button
          variant="icon"
          iconName="refresh"
          ariaLabel={`Refresh: ${label}`}
          loading={list.isFetching}
          loadingText="Loading"
          onClick={list.reload}
        />
      </div>
      <TreeBody {...props}>
        <TreeGrid
          ref={grid}
          label={label}
          rows={rows}
          onChoose={onChoose}
          onToggle={onToggle}
          onType={() => field.current?.focus()}
        />
      </TreeBody>
      <p className="tree-picker-summary" role="status">
        {(list.error === null || rows.length > 0) && progressOf(list, summary)}
      </p>
      {offer && (
        <div className="tree-picker-offer">
          <Button variant="inline-link" onClick={offer.perform}>
            {offer.label}
          </Button>
        </div>
      )}
    </div>
  );
}

/** How much is there, and whether that is all. Nothing where nothing was asked for, or nothing came. */
function progressOf({ isPending, isFetching, isCut }: ListState, summary: string): string {
  if (isPending) return isFetching ? "Loading" : "";
  if (isFetching) return `${summary}, more to come`;
  return isCut ? `${summary}: there are more` : summary;
}

/** The rows, or what stands for them while they are not there. */
function TreeBody({ list, rows, empty, children }: TreePickerProps & { readonly children: ReactNode }) {
  if (list.isPending && list.error === null && list.isFetching) return <ListSkeleton />;
  return (
    <>
      {rows.length > 0 ? children : list.error === null && <p className="tree-picker-empty">{empty}</p>}
      {list.error && (
        <div className="tree-picker-error">
          <ErrorLine text={list.error.message} action={{ label: "Try again", perform: list.retry }} />
        </div>
      )}
    </>
  );
}

/** What there is to choose, where that is one thing. */
function onlyChoice(rows: readonly TreeRow[]): { row: TreeRow; cell: string | undefined } | null {
  const choices = rows.flatMap((row) => [
    ...(row.isChoice ? [{ row, cell: undefined }] : []),
    ...row.cells.map(({ id }) => ({ row, cell: id })),
  ]);
  const [first, second] = choices;
  return first !== undefined && second === undefined ? first : null;
}
