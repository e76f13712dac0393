import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import { useRef, useState } from "react";
import { useShow } from "../../state/view/page-view.ts";
import { FileButton } from "../../ui/fields/file-button.tsx";
import { ErrorLine } from "../../ui/messages/error-line.tsx";
import { useFirstFocus } from "../../ui/use-first-focus.ts";
import { canPickFolder, filesIn, pickFolder } from "./browser-folder.ts";
import { findDocuments } from "./find-documents.ts";
import { useOpenDocument } from "./use-open-document.ts";
import "./files.css";

const NO_DOCUMENT = "There is no document among these files: its name ends in .integration.json.";

/** Opens an integration with its sample requests from files of this machine; of several in a folder one is chosen. */
export function OpenFilesDialog() {
  const show = useShow();
  const openDocument = useOpenDocument();
  const [found, setFound] = useState<readonly File[]>([]);
  const ways = useRef<HTMLDivElement>(null);
  useFirstFocus(() => ways.current?.querySelector("button")?.focus());
  const [error, setError] = useState<string>();
  const documents = findDocuments(found);
  const close = () => show({ overlay: null });
  /** Whatever a browser throws at files that it does not let be read is said. */
  const attempt = (work: () => Promise<string | null>) => {
    setError(undefined);
    work().then(
      (problem) => (problem === null ? undefined : setError(problem)),
      (cause: unknown) =>
        setError(`The files could not be read (${cause instanceof Error ? cause.message : String(cause)}).`),
    );
  };
  const open = async (main: File, files: readonly File[]) => {
    const problem = await openDocument(main, files);
    if (problem === null) close();
    return problem;
  };
  const take = async (files: readonly File[]) => {
    const [first, ...others] = findDocuments(files);
    setFound(files);
    if (first === undefined) return NO_DOCUMENT;
    return others.length === 0 ? open(first, files) : null;
  };
  const pick = async () => {
    const folder = await pickFolder("read");
    return folder === null ? null : take(await filesIn(folder));
  };
  return (
    <Modal
      visible
      header="Open files"
      closeAriaLabel="Close"
      onDismiss={close}
      footer={
        <Box float="right">
          <Button variant="link" onClick={close}>
            Cancel
          </Button>
        </Box>
      }
    >
      <div className="files">
        <p className="files-quiet">
          A document is a file NAME.integration.json, with its templates inside or in .vtl files beside it. It takes the
          place of what is in the form, which can be brought back.
        </p>
        <div ref={ways} className="files-ways">
          {canPickFolder() && <Button onClick={() => attempt(pick)}>Choose a folder</Button>}
          <FileButton label="Choose files" multiple onFiles={(files) => attempt(() => take(files))} />
        </div>
        {documents.length > 1 && (
          <div>
            <p className="files-quiet">Several are there. Which one?</p>
            <ul className="files-list" aria-label="Documents">
              {documents.map((main) => (
                <li key={main.name}>
                  <Button variant="inline-link" onClick={() => attempt(() => open(main, found))}>
                    {main.name}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {error !== undefined && (
          <div role="alert">
            <ErrorLine text={error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
