import Button, { type ButtonProps } from "@cloudscape-design/components/button";
import { shownKey } from "./action.ts";
import { ACTIONS } from "./actions.ts";
import type { PageContext } from "./page-context.ts";

interface ActionButtonProps {
  readonly id: string;
  readonly page: PageContext;
  readonly iconSvg?: ButtonProps["iconSvg"];
}

/** An action as a button with its icon alone; its name and key are told on hover. */
export function ActionButton({ id, page, iconSvg }: ActionButtonProps) {
  const action = ACTIONS.find((one) => one.id === id);
  if (action === undefined) throw new Error(`There is no action named ${id}.`);
  const { label, icon, perform } = action;
  const key = shownKey(action);
  const title = key === undefined ? label : `${label} (${key})`;
  return (
    <span title={title}>
      <Button
        variant="icon"
        ariaLabel={label}
        onClick={() => perform(page)}
        {...(iconSvg ? { iconSvg } : { iconName: icon })}
      />
    </span>
  );
}
