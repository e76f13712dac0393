import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input, { type InputProps } from "@cloudscape-design/components/input";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMemo, useRef, useState } from "react";
import { toInput } from "../../core/integration/draft/to-input.ts";
import { writeDocument } from "../../core/simulation/document/write-document.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { useSamples } from "../../state/samples/use-samples.ts";
import { say } from "../../state/said.ts";
import { useShow } from "../../state/view/page-view.ts";
import { ErrorLine } from "../../ui/messages/error-line.tsx";
import { useFirstFocus } from "../../ui/use-first-focus.ts";
import { canPickFolder, download, pickFolder, writeInto } from "./browser-folder.ts";
import { documentName } from "./document-name.ts";
import { toDocument } from "./to-document.ts";
import "./files.css";

/** Writes the integration with its sample requests into files of this machine: plain ones, to keep beside the code. */
export function SaveFilesDialog() {
  const { derived } = useDraftState();
  const { samples } = useSamples();
  const show = useShow();
  const [{ draft, input, method }] = useState(() => derived.get());
  const [name, setName] = useState(() => documentName(input.httpMethod, method?.resourcePath));
  const field = useRef<InputProps.Ref>(null);
  useFirstFocus(() => field.current?.select());
  const [error, setError] = useState<string>();
  const document = useMemo(() => toDocument({ input, method, samples }), [input, method, samples]);
  const files = writeDocument(document, name);
  const [single] = writeDocument(document, name, { isOneFile: true });
  const left = toInput(draft).findings;
  const close = () => show({ overlay: null });
  const saveInFolder = async () => {
    try {
      const folder = await pickFolder("readwrite");
      if (folder === null) return;
      await writeInto(folder, files);
      say(`Saved in ${folder.name}`);
      close();
    } catch (cause) {
      setError(`The files could not be written (${cause instanceof Error ? cause.message : String(cause)}).`);
    }
  };
  const saveOne = () => {
    if (single) download(single);
    say(`Downloaded ${single?.name ?? ""}`);
    close();
  };
  const isFolderOffered = canPickFolder();
  return (
    <Modal
      visible
      header="Save as files"
      closeAriaLabel="Close"
      onDismiss={close}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={close}>
              Cancel
            </Button>
            <Button variant={isFolderOffered ? "normal" : "primary"} onClick={saveOne}>
              Download one file
            </Button>
            {isFolderOffered && (
              <Button variant="primary" onClick={() => void saveInFolder()}>
                Save in a folder
              </Button>
            )}
          </SpaceBetween>
        </Box>
      }
    >
      <div className="files">
        <FormField label="Name" stretch>
          <Input ref={field} value={name} spellcheck={false} onChange={({ detail }) => setName(detail.value)} />
        </FormField>
        <div>
          <p className="files-quiet">
            {isFolderOffered
              ? "In a folder, files of these names are replaced:"
              : "The templates stand in the one file:"}
          </p>
          <ul className="files-list" aria-label="Files">
            {(isFolderOffered ? files : files.slice(0, 1)).map((file) => (
              <li key={file.name}>{file.name}</li>
            ))}
          </ul>
        </div>
        {left.length > 0 && (
          <p className="files-quiet">
            Left out, since it cannot be sent: {left.map(({ message }) => message).join(" ")}
          </p>
        )}
        {error !== undefined && <ErrorLine text={error} />}
      </div>
    </Modal>
  );
}
