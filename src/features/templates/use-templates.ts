import { useState } from "react";
import type { Derived } from "../../state/derive.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { useDerivedCopy } from "../../state/use-derived.ts";
import { useDraftRows } from "../../state/use-draft-rows.ts";
import { nameOfTemplate } from "./name-of-template.ts";

/** The templates, which of them is shown, and what can be done with it. */
export interface Templates {
  readonly keys: readonly string[];
  /** Their content types. */
  readonly names: readonly string[];
  /** The index of the one that is shown; -1 where there is none. */
  readonly active: number;
  readonly choose: (index: number) => void;
  readonly add: (contentType: string) => void;
  /** A copy, whose content type is still to be typed. */
  readonly duplicate: () => void;
  readonly rename: (contentType: string) => void;
  readonly remove: () => void;
  /** Takes an added template back in which nothing was typed. */
  readonly drop: () => void;
}

/** The templates of the draft, and which of them is shown. */
export function useTemplates(): Templates {
  const { form, history } = useDraftState();
  const { keys, add, insert, remove } = useDraftRows("requestTemplates");
  const [chosen, choose] = useState(0);
  const active = Math.min(chosen, keys.length - 1);
  const names = useDerivedCopy(namesOf);
  return {
    keys,
    names,
    active,
    choose,
    add: (contentType) => {
      add({ name: contentType, value: "" });
      choose(keys.length);
    },
    duplicate: () => {
      insert(active + 1, [{ name: "", value: form.getValues(`requestTemplates.${active}.value`) }]);
      choose(active + 1);
    },
    rename: (contentType) => form.setValue(`requestTemplates.${active}.name`, contentType, { shouldDirty: true }),
    remove: () => {
      history.remember(`Template for ${nameOfTemplate(names[active] ?? "")} removed`);
      remove(active);
    },
    drop: () => {
      const row = form.getValues("requestTemplates")[active];
      if (row?.name === "" && row.value === "") remove(active);
    },
  };
}

function namesOf({ draft }: Derived): readonly string[] {
  return draft.requestTemplates.map(({ name }) => name);
}
