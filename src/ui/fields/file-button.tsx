import Button from "@cloudscape-design/components/button";
import { useRef } from "react";

interface FileButtonProps {
  readonly label: string;
  /** What the files are for, where the label does not say it: the input behind the button is called so. */
  readonly what?: string;
  /** Whether it stands in a line of text, rather than by itself. */
  readonly isInline?: boolean;
  /** Whether several files can be chosen at once. */
  readonly multiple?: boolean;
  /** At least one. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** Asks for files of this machine. */
export function FileButton({ label, what = label, isInline = false, multiple = false, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant={isInline ? "inline-link" : "normal"}
        iconName={isInline ? "upload" : undefined}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={what}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
