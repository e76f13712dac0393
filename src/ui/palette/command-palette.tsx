import Icon, { type IconProps } from "@cloudscape-design/components/icon";
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { filterCommands, type Command } from "./filter-commands.ts";
import "./command-palette.css";

/** A command as the palette shows it. */
export interface PaletteCommand extends Command {
  /** As the machine's menus write it. */
  readonly key?: string;
  readonly icon?: IconProps.Name;
}

interface CommandPaletteProps {
  readonly commands: readonly PaletteCommand[];
  readonly placeholder: string;
  /** After the palette is closed, and the focus is where it was. */
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** Finds a command by typing. The focus stays in the text; arrows move among what is found, Enter chooses. */
export function CommandPalette({ commands, placeholder, onChoose, onClose }: CommandPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const listId = useId();
  const found = filterCommands(commands, typed);
  const chosen = found[active];

  // While it is still on the page, closing it gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  const choose = (id: string) => {
    dialog.current?.close();
    onClose();
    onChoose(id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && chosen) {
      event.preventDefault();
      return choose(chosen.id);
    }
    const next = nextIndex(event.key, active, found.length);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
  };

  return (
    // A click on what lies behind a dialog is a click on the dialog itself; Escape does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="palette"
      aria-label="Commands"
      onCancel={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <input
        className="palette-input"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={found.length > 0 ? listId : undefined}
        aria-activedescendant={chosen && `${listId}-${chosen.id}`}
        aria-label="Find a command"
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <CommandList listId={listId} found={found} active={active} isGrouped={typed.trim() === ""} choose={choose} />
    </dialog>
  );
}

interface CommandListProps {
  readonly listId: string;
  readonly found: readonly PaletteCommand[];
  readonly active: number;
  /** Whether they stand in their own order, so that a heading over each group makes sense. */
  readonly isGrouped: boolean;
  readonly choose: (id: string) => void;
}

function CommandList({ listId, found, active, isGrouped, choose }: CommandListProps) {
  if (found.length === 0)
    return (
      <p className="palette-none" role="status">
        No command is found by these words.
      </p>
    );
  return (
    <div id={listId} className="palette-list" role="listbox" aria-label="Commands">
      {found.map(({ id, label, group, icon, key }, index) => [
        isGrouped && group !== found[index - 1]?.group && (
          <div key={`group ${group} ${id}`} role="presentation" className="palette-group">
            {group}
          </div>
        ),
        // The keys are the text field's, where the focus stays.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={id}
          id={`${listId}-${id}`}
          role="option"
          tabIndex={-1}
          ref={index === active ? bringIntoView : undefined}
          aria-selected={index === active}
          className="palette-item"
          onClick={() => choose(id)}
        >
          {icon ? <Icon name={icon} size="small" /> : <i />}
          <span>{label}</span>
          {key !== undefined && <kbd className="key">{key}</kbd>}
        </div>,
      ])}
    </div>
  );
}

function bringIntoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: "nearest" });
}

function nextIndex(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (active + 1) % count;
    case "ArrowUp":
      return (active + count - 1) % count;
    case "PageDown":
      return Math.min(active + 8, count - 1);
    case "PageUp":
      return Math.max(active - 8, 0);
    default:
      return null;
  }
}
