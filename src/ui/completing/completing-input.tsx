import { useId, type ComponentProps, type KeyboardEvent } from "react";
import type { CompletionGroup } from "./completion.ts";
import { CompletionList, optionId } from "./completion-list.tsx";
import { useCompleting } from "./use-completing.ts";
import "./completing-input.css";

interface CompletingInputProps extends Omit<ComponentProps<"input">, "value" | "onChange"> {
  readonly label: string;
  readonly value: string;
  /** What can be completed to, for what was typed since the field was entered. */
  readonly complete: (typed: string) => readonly CompletionGroup[];
  readonly edit: (value: string) => void;
}

/**
 * A field of one line with a list of what it may hold; anything else can be typed as well. It is a plain input, since
 * there may be hundreds of them, and draws its list only while it is open.
 */
export function CompletingInput({ label, value, complete, edit, ...input }: CompletingInputProps) {
  const list = useCompleting({ complete, edit });
  const listId = useId();
  const isOpen = list.groups.length > 0;
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing;
    if (!isPlain || !list.press(event)) return input.onKeyDown?.(event);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        type="text"
        spellCheck={false}
        autoComplete="off"
        dir="auto"
        {...input}
        className="completing-input"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={list.active && optionId(listId, list.active)}
        value={value}
        onChange={(event) => list.type(event.currentTarget.value)}
        onKeyDown={press}
        onClick={list.open}
        onBlur={(event) => {
          list.close();
          input.onBlur?.(event);
        }}
      />
      {isOpen && (
        <CompletionList id={listId} label={label} groups={list.groups} active={list.active} take={list.take} />
      )}
    </>
  );
}
