import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";

/** Copies a text and says so. */
export function CopyButton({ what, text }: { what: string; text: string }) {
  return (
    <CopyToClipboard
      variant="icon"
      copyButtonAriaLabel={`Copy ${what}`}
      copySuccessText="Copied"
      copyErrorText="The browser did not let it be copied"
      textToCopy={text}
    />
  );
}
