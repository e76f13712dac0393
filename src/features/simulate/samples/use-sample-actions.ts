import { useMemo } from "react";
import type { MethodRequest } from "../../../core/simulation/method-request.ts";
import type { SampleRequest } from "../../../core/simulation/samples/sample-request.ts";
import { useDraftState } from "../../../state/draft-context.ts";
import { uniqueName } from "./unique-name.ts";
import { upperFirst } from "./upper-first.ts";

/** What of a sample is changed as it is typed; what is typed of one part within a second is one step to undo. */
export type TypedPart = "name" | "path" | "query" | "headers" | "body" | "stage variables" | "context";

/** Everything that can be done with the samples; each is a step to undo. They are changed as they stand at that moment. */
export interface SampleActions {
  readonly type: (index: number, part: TypedPart, change: (sample: SampleRequest) => SampleRequest) => void;
  /** As `type`, for a part of the request. */
  readonly typeRequest: (index: number, part: TypedPart, change: Partial<MethodRequest>) => void;
  /** What was done is said: a few words without a full stop. */
  readonly set: (index: number, said: string, change: (sample: SampleRequest) => SampleRequest) => void;
  /** Behind the one that is chosen; the first of them is chosen then. Names that are taken get a number. */
  readonly add: (added: readonly SampleRequest[], said: string) => void;
  readonly remove: (index: number) => void;
  /** Whether there was a place to move to. The sample stays chosen. */
  readonly move: (index: number, by: 1 | -1) => boolean;
}

/** The same from render to render, so that a hundred rows can be handed it. */
export function useSampleActions(): SampleActions {
  const { document, madeSamples, history, view } = useDraftState();
  return useMemo((): SampleActions => {
    const list = () => document.get().samples ?? madeSamples.get();
    const choose = (sample: number) => view.set((present) => ({ ...present, sample }));
    const changeOne = (index: number, change: (sample: SampleRequest) => SampleRequest) =>
      list().map((sample, at) => (at === index ? change(sample) : sample));
    const type: SampleActions["type"] = (index, part, change) =>
      history.changeSamples(changeOne(index, change), {
        said: `${upperFirst(part)} of a sample request edited`,
        text: `${index} ${part}`,
      });
    return {
      type,
      typeRequest: (index, part, change) =>
        type(index, part, (sample) => ({ ...sample, request: { ...sample.request, ...change } })),
      set: (index, said, change) => history.changeSamples(changeOne(index, change), { said }),
      add: (added, said) => {
        const present = list();
        const at = Math.min(view.get().sample, present.length - 1) + 1;
        history.changeSamples(present.toSpliced(at, 0, ...withOwnNames(added, present)), { said });
        choose(at);
      },
      remove: (index) => {
        history.changeSamples(list().toSpliced(index, 1), { said: `Sample request “${list()[index]?.name}” removed` });
        choose(Math.max(0, Math.min(index, list().length - 1)));
      },
      move: (index, by) => {
        const [present, to] = [list(), index + by];
        const moved = present[index];
        if (moved === undefined || to < 0 || to >= present.length) return false;
        const samples = present.toSpliced(index, 1).toSpliced(to, 0, moved);
        history.changeSamples(samples, { said: "Sample requests reordered", text: "order" });
        choose(to);
        return true;
      },
    };
  }, [document, madeSamples, history, view]);
}

function withOwnNames(added: readonly SampleRequest[], present: readonly SampleRequest[]): readonly SampleRequest[] {
  const taken = new Set(present.map(({ name }) => name));
  return added.map((sample) => {
    const name = uniqueName(sample.name, taken);
    taken.add(name);
    return { ...sample, name };
  });
}
