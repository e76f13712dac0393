import { useState } from "react";
import type { MethodRequest } from "../../../../core/simulation/method-request.ts";

/** The parts of a sample's form that open and close. */
export type FormPart = "expectation" | "query" | "headers" | "body" | "stageVariables" | "context";

/** Which parts are open: what was opened or closed stays so from sample to sample; before that, what holds something is. */
export function useOpenParts({ stageVariables = {}, context }: MethodRequest) {
  const [toggled, setToggled] = useState<ReadonlyMap<FormPart, boolean>>(new Map());
  const isOpenAtFirst = (part: FormPart): boolean => {
    switch (part) {
      case "expectation":
      case "query":
      case "headers":
      case "body":
        return true;
      case "stageVariables":
        return Object.keys(stageVariables).length > 0;
      case "context":
        return context !== undefined;
    }
  };
  return (part: FormPart) => {
    const isOpen = toggled.get(part) ?? isOpenAtFirst(part);
    return { isOpen, toggle: () => setToggled((present) => new Map(present).set(part, !isOpen)) };
  };
}
