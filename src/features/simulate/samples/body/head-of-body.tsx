import Button from "@cloudscape-design/components/button";

interface HeadOfBodyProps {
  readonly body: string;
  /** In words. */
  readonly size: string;
  readonly empty: () => void;
}

/** As much as tells what it is, in characters. */
const HEAD = 5_000;

/** The beginning of a body that is too large for a field to hold; all of it is used. */
export function HeadOfBody({ body, size, empty }: HeadOfBodyProps) {
  return (
    <>
      <p className="body-huge">
        {`All ${size} are used; the first ${HEAD.toLocaleString("en")} characters are shown, and so large a body is not edited here. `}
        <Button variant="inline-link" onClick={empty}>
          Empty it
        </Button>
      </p>
      <textarea
        className="body-text"
        aria-label="Beginning of the body"
        dir="ltr"
        readOnly
        rows={8}
        value={body.slice(0, HEAD)}
      />
    </>
  );
}
