import Autosuggest from "@cloudscape-design/components/autosuggest";
import TokenGroup from "@cloudscape-design/components/token-group";
import { useRef } from "react";
import type { TokenEditing } from "./use-token-typing.ts";
import "./token-entry.css";

interface TokenEntryProps {
  readonly label: string;
  readonly editing: TokenEditing;
  readonly suggestions: readonly { readonly value: string; readonly description?: string }[];
  readonly placeholder: string;
  readonly onBlur: () => void;
  readonly controlRef: (control: { focus: () => void } | null) => void;
}

/** Short texts, one after the other: Enter, a comma or leaving ends one, Backspace in the empty field opens the last again. */
export function TokenEntry({ label, editing, suggestions, placeholder, onBlur, controlRef }: TokenEntryProps) {
  const { tokens, typed, type, end, reopen, remove } = editing;
  const input = useRef<{ focus: () => void }>(null);
  const open = suggestions.filter(({ value }) => !tokens.includes(value));
  return (
    <div className="token-entry">
      <Autosuggest
        ref={(control) => {
          input.current = control;
          controlRef(control);
        }}
        ariaLabel={label}
        value={typed}
        placeholder={placeholder}
        options={open}
        enteredTextLabel={(text) => `Use: ${text}`}
        clearAriaLabel={`Clear ${label}`}
        onChange={({ detail }) => type(detail.value)}
        onSelect={end}
        onKeyDown={(event) => {
          const { key } = event.detail;
          if (key === "Enter") end();
          if (key !== "Backspace" || typed !== "" || tokens.length === 0) return;
          event.preventDefault();
          reopen();
        }}
        onBlur={() => {
          end();
          onBlur();
        }}
      />
      <TokenGroup
        items={tokens.map((token) => ({ label: token, dismissLabel: `Remove ${token}` }))}
        onDismiss={({ detail }) => {
          remove(detail.itemIndex);
          if (tokens.length === 1) input.current?.focus();
        }}
      />
    </div>
  );
}
