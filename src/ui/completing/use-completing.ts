import { useState, type KeyboardEvent } from "react";
import type { Completion, CompletionGroup } from "./completion.ts";

interface CompletingOptions {
  readonly complete: (typed: string) => readonly CompletionGroup[];
  readonly edit: (value: string) => void;
}

/** The list below a field that completes: whether it is there, what is in it, which option the keys are at. */
export interface Completing {
  readonly groups: readonly CompletionGroup[];
  /** The option that Enter takes; `undefined` where none is chosen yet. */
  readonly active: Completion | undefined;
  readonly open: () => void;
  readonly close: () => void;
  readonly type: (value: string) => void;
  readonly take: (option: Completion) => void;
  /** Whether the key was the list's. */
  readonly press: (event: KeyboardEvent) => boolean;
}

interface ListState {
  readonly isOpen: boolean;
  /** What the list is filtered by: nothing as long as the field was only entered. */
  readonly typed: string;
  readonly index: number;
}

const CLOSED: ListState = { isOpen: false, typed: "", index: -1 };

/** The list is filtered by what was typed since the field was entered, so that entering a full one shows everything. */
export function useCompleting({ complete, edit }: CompletingOptions): Completing {
  const [state, setState] = useState(CLOSED);
  const groups = state.isOpen ? complete(state.typed) : [];
  const options = groups.flatMap((group) => group.options);
  const active = options[state.index];
  const close = () => setState(CLOSED);
  const open = () => setState({ ...CLOSED, isOpen: true });
  const type = (next: string) => {
    edit(next);
    setState({ isOpen: true, typed: next, index: -1 });
  };
  const take = (option: Completion) => {
    edit(option.value);
    setState(option.value.endsWith(".") ? { isOpen: true, typed: option.value, index: -1 } : CLOSED);
  };
  const press = ({ key }: KeyboardEvent): boolean => {
    const by = STEPS.get(key);
    if (by !== undefined) {
      if (state.isOpen) setState({ ...state, index: step(state.index, by, options.length) });
      else open();
      return true;
    }
    if (key === "Escape" && options.length > 0) close();
    else if (key === "Enter" && active !== undefined) take(active);
    else return false;
    return true;
  };
  return { groups, active, open, close, type, take, press };
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
]);

/** One on, round through "none", which is before the first. */
function step(index: number, by: number, count: number): number {
  return ((index + 1 + by + count + 1) % (count + 1)) - 1;
}
