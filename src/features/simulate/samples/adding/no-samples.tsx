import Button, { type ButtonProps } from "@cloudscape-design/components/button";
import { useRef } from "react";
import { useFirstFocus } from "../../../../ui/use-first-focus.ts";
import type { Adding } from "./use-adding.ts";

/** Shown where there is no sample, with the ways to some. */
export function NoSamples({ adding: { addEmpty, addMade, ask } }: { adding: Adding }) {
  const first = useRef<ButtonProps.Ref>(null);
  // What had the focus went away with the last sample.
  useFirstFocus(() => first.current?.focus());
  return (
    <div className="samples-none">
      <p>A sample request shows what the back end will get, at every key you press, and can be told what to expect.</p>
      <div className="samples-none-ways">
        <Button ref={first} variant="primary" onClick={addMade}>
          Make some for the method
        </Button>
        <Button onClick={ask}>Add from curl, HAR or a Lambda event</Button>
        <Button onClick={addEmpty}>Add an empty one</Button>
      </div>
    </div>
  );
}
