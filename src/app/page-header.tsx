import { TargetBar } from "../features/target/target-bar.tsx";
import { MOON, SUN } from "../ui/theme/theme-icons.tsx";
import { useTheme } from "../ui/theme/theme.ts";
import { ActionButton } from "./actions/action-button.tsx";
import type { PageContext } from "./actions/page-context.ts";
import { StartMenu } from "./start-menu.tsx";

/** What this is, where a submit would go, which integration it is, and what to start from. */
export function PageHeader({ page }: { page: PageContext }) {
  return (
    <header className="page-header" data-part="header" tabIndex={-1}>
      <h1>Gatewright</h1>
      <TargetBar />
      <div className="page-actions">
        <StartMenu page={page} />
        <ActionButton id="save-files" page={page} />
        <ActionButton id="palette" page={page} />
        <ActionButton id="theme" page={page} iconSvg={useTheme() === "dark" ? SUN : MOON} />
        <ActionButton id="help" page={page} />
      </div>
    </header>
  );
}
