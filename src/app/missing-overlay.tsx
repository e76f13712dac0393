import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import { useShow } from "../state/view/page-view.ts";

/** Says that a dialog could not be fetched, such as when the proxy is gone; the page goes on. */
export function MissingOverlay() {
  const show = useShow();
  const close = () => show({ overlay: null });
  return (
    <Modal
      visible
      header="This could not be loaded"
      closeAriaLabel="Close"
      onDismiss={close}
      footer={
        <Box float="right">
          <Button variant="primary" onClick={close}>
            Close
          </Button>
        </Box>
      }
    >
      The proxy did not give the page this part of it. Once it runs again, reload the page: what you typed is kept.
    </Modal>
  );
}
