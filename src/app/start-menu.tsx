import ButtonDropdown, { type ButtonDropdownProps } from "@cloudscape-design/components/button-dropdown";
import { LABEL_FIELDS } from "../core/integration/request/integration-labels.ts";
import { SAMPLE_GROUPS } from "../features/samples/sample-groups.ts";
import { useStartSample } from "../features/samples/use-start-sample.ts";
import { useDerived } from "../state/use-derived.ts";
import { shownKey, type Action } from "./actions/action.ts";
import { ACTIONS } from "./actions/actions.ts";
import type { PageContext } from "./actions/page-context.ts";

/** Actions that fill the whole form, before the examples that do. */
const FILLING = ["load", "paste", "open-files"];

const EXAMPLES: ButtonDropdownProps.Items = SAMPLE_GROUPS.map(({ title, samples }) => ({
  text: title,
  items: samples.map(({ id, name, description }) => ({ id, text: name, secondaryText: description })),
}));

/** What a form can be filled from: the target, a text, an example. What stands in it can be brought back. */
export function StartMenu({ page }: { page: PageContext }) {
  const startSample = useStartSample();
  // What can be loaded hangs on the place: once that is whole, or no longer, the menu is made anew.
  useDerived(({ draft }) => LABEL_FIELDS.every((name) => draft[name] !== ""));
  const actions = ACTIONS.filter(({ id }) => FILLING.includes(id));
  const items = [...actions.map((action) => toItem(action, page)), ...EXAMPLES];
  const follow = (id: string) => {
    const action = actions.find((one) => one.id === id);
    if (action) action.perform(page);
    else void startSample(id);
  };
  return (
    <ButtonDropdown items={items} onItemClick={({ detail }) => follow(detail.id)}>
      Start from
    </ButtonDropdown>
  );
}

function toItem(action: Action, page: PageContext): ButtonDropdownProps.Item {
  const { id, label, icon, isAvailable } = action;
  const key = shownKey(action);
  return {
    id,
    text: label,
    disabled: !isAvailable(page),
    ...(icon && { iconName: icon }),
    ...(key !== undefined && { labelTag: key }),
  };
}
