import Button, { type ButtonProps } from "@cloudscape-design/components/button";

interface ListToolsProps {
  readonly count: number;
  readonly chosen: number;
  readonly duplicate: () => void;
  readonly rename: () => void;
  readonly remove: () => void;
  readonly move: (by: 1 | -1) => void;
}

/** What can be done with the sample that is chosen. */
export function ListTools({ count, chosen, duplicate, rename, remove, move }: ListToolsProps) {
  return (
    <div className="list-tools" role="group" aria-label="Change the chosen sample request">
      <Tool icon="copy" label="Duplicate" onClick={duplicate} />
      <Tool icon="edit" label="Rename" keys="F2" onClick={rename} />
      <Tool icon="angle-up" label="Move up" keys="Alt+↑" isOff={chosen === 0} onClick={() => move(-1)} />
      <Tool icon="angle-down" label="Move down" keys="Alt+↓" isOff={chosen === count - 1} onClick={() => move(1)} />
      <Tool icon="remove" label="Remove" keys="Delete" onClick={remove} />
    </div>
  );
}

interface ToolProps {
  readonly icon: NonNullable<ButtonProps["iconName"]>;
  readonly label: string;
  readonly keys?: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, label, keys, isOff = false, onClick }: ToolProps) {
  return (
    <span title={keys === undefined ? label : `${label} (${keys})`}>
      <Button variant="icon" iconName={icon} ariaLabel={label} disabled={isOff} onClick={onClick} />
    </span>
  );
}
