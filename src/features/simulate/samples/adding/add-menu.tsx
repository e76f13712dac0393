import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import type { Adding } from "./use-adding.ts";

const ITEMS = [
  { id: "addEmpty", text: "A new request", iconName: "add-plus" },
  { id: "ask", text: "From curl, HAR or a Lambda event", iconName: "file-open" },
  { id: "addMade", text: "Those made for the method", iconName: "copy" },
] as const satisfies readonly { readonly id: keyof Adding; readonly text: string; readonly iconName: string }[];

/** The ways to more samples. */
export function AddMenu({ adding }: { adding: Adding }) {
  return (
    <div className="samples-add">
      <ButtonDropdown
        items={ITEMS}
        expandToViewport
        onItemClick={({ detail }) => {
          const item = ITEMS.find(({ id }) => id === detail.id);
          if (item) adding[item.id]();
        }}
      >
        Add
      </ButtonDropdown>
    </div>
  );
}
