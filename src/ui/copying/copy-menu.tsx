import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import { useEffect, useState } from "react";
import "./copy-menu.css";

interface CopyMenuProps {
  readonly label: string;
  readonly items: readonly {
    readonly id: string;
    readonly text: string;
    /** Gives what is copied, when it is copied. */
    readonly read: () => string;
  }[];
}

/** How long it is said that something was copied. */
const SAID_MS = 2_500;

/** Copies one of several texts and says so. */
export function CopyMenu({ label, items }: CopyMenuProps) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "") return undefined;
    const timer = setTimeout(() => setSaid(""), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = (id: string) => {
    const text = items.find((item) => item.id === id)?.read() ?? "";
    navigator.clipboard.writeText(text).then(
      () => setSaid("Copied"),
      () => setSaid("The browser did not let it be copied"),
    );
  };
  return (
    <span className="copy-menu">
      <span role="status" className="copy-said">
        {said}
      </span>
      <ButtonDropdown
        items={items.map(({ id, text }) => ({ id, text }))}
        onItemClick={({ detail }) => copy(detail.id)}
        variant="icon"
        iconName="copy"
        ariaLabel={label}
      />
    </span>
  );
}
