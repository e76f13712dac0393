import Autosuggest from "@cloudscape-design/components/autosuggest";
import Button from "@cloudscape-design/components/button";
import Textarea from "@cloudscape-design/components/textarea";
import { lazy, Suspense } from "react";
import { useController } from "react-hook-form";
import type { Finding } from "../../core/integration/finding.ts";
import { tabFocusHint } from "../../monaco/tab-focus-hint.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { useFindings } from "../../state/use-derived.ts";
import { forgetLoadedEmpty } from "../../state/use-draft-field.ts";
import { useFindingMessages } from "../../state/use-finding-messages.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { MessageList } from "../../ui/message-list.tsx";
import { useTheme } from "../../ui/theme.ts";
import { CONTENT_TYPES } from "./content-types.ts";
import { describeSize } from "./describe-size.ts";

/** Monaco is large and never needed to use the form: it comes when the first template is shown. */
const CodeEditor = lazy(async () => ({ default: (await import("../../monaco/code-editor.tsx")).CodeEditor }));

interface TemplateEditorProps {
  readonly index: number;
  readonly remove: () => void;
}

/** One template: its content type, its text, its size. */
export function TemplateEditor({ index, remove }: TemplateEditorProps) {
  const { form } = useDraftState();
  const { field: name } = useController({ control: form.control, name: `requestTemplates.${index}.name` });
  const { field: text } = useController({ control: form.control, name: `requestTemplates.${index}.value` });
  const messages = useFindingMessages(useFindings("requestTemplates").map(sayWhere));
  const theme = useTheme();
  const label = `Template for ${name.value || "no content type"}`;
  const size = describeSize(text.value);
  const edit = (value: string) => {
    forgetLoadedEmpty(form, "requestTemplates");
    text.onChange(value);
  };
  const plain = (
    <Textarea
      value={text.value}
      rows={20}
      ariaLabel={label}
      spellcheck={false}
      onChange={({ detail }) => edit(detail.value)}
    />
  );

  return (
    <>
      <div className="template-bar">
        <Autosuggest
          ref={name.ref}
          ariaLabel="Content type"
          value={name.value}
          placeholder="application/json"
          options={CONTENT_TYPES}
          clearAriaLabel="Clear the content type"
          enteredTextLabel={(typed) => `Use: ${typed}`}
          onChange={({ detail }) => name.onChange(detail.value)}
          onBlur={name.onBlur}
          expandToViewport
        />
        <Button
          variant="icon"
          iconName="remove"
          ariaLabel={`Remove the template for ${name.value || "no content type"}`}
          onClick={remove}
        />
      </div>
      <div className="template-messages">
        <MessageList messages={messages} />
      </div>
      <div className="template-text">
        <ErrorBoundary fallback={plain}>
          <Suspense fallback={<p className="template-loading">The editor is loading …</p>}>
            <CodeEditor value={text.value} onChange={edit} language="velocity" label={label} theme={theme} />
          </Suspense>
        </ErrorBoundary>
      </div>
      <p className="template-footer">
        <span>{tabFocusHint(navigator.platform)}</span>
        <span className={size.isTooLarge ? "template-too-large" : undefined}>{size.text}</span>
      </p>
    </>
  );
}

/** The list is the same in every tab, so that each message names the template that it is about. */
function sayWhere(finding: Finding): Finding {
  const { path = "", message } = finding;
  return path === "" ? finding : { ...finding, message: `${path}: ${message}` };
}
