import { PasteButton } from "../features/paste/paste-button.tsx";
import { SampleMenu } from "../features/samples/sample-menu.tsx";
import { LabelsForm } from "../features/target/labels-form.tsx";
import { LoadButton } from "../features/target/load-button.tsx";
import { TargetBadge } from "../features/target/target-badge.tsx";
import { ThemeToggle } from "../ui/theme-toggle.tsx";

/** What this is, where a submit would go, which integration it is, and what to start from. */
export function PageHeader() {
  return (
    <header className="page-header">
      <div className="brand">
        <h1>Gatewright</h1>
        <TargetBadge />
      </div>
      <LabelsForm />
      <div className="page-actions">
        <LoadButton />
        <SampleMenu />
        <PasteButton />
        <ThemeToggle />
      </div>
    </header>
  );
}
