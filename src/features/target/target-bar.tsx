import { usePopup } from "../../ui/popup/use-popup.ts";
import { ApiPicker } from "./apis/api-picker.tsx";
import { TargetBadge } from "./badge/target-badge.tsx";
import { MethodPicker } from "./resources/method-picker.tsx";
import { useMethodContext } from "./use-method-context.ts";
import "./target-bar.css";

/** Where a submit goes, and which integration it is: each can be looked into, and the latter two chosen. */
export function TargetBar() {
  useMethodContext();
  const methodPopup = usePopup();
  return (
    <div className="target-bar">
      <TargetBadge />
      <ApiPicker onChosen={methodPopup.show} />
      <MethodPicker popup={methodPopup} />
    </div>
  );
}
