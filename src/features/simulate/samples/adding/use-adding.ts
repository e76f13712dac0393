import { useCallback, useRef, useState, type RefObject } from "react";
import type { SampleRequest } from "../../../../core/simulation/samples/sample-request.ts";
import { useDraftState } from "../../../../state/draft-context.ts";
import { useSamples } from "../../../../state/samples/use-samples.ts";
import { countOf } from "../../../../ui/count-of.ts";
import type { SampleActions } from "../use-sample-actions.ts";

/** The ways to more samples, and what is shown of them. */
export interface Adding {
  /** Whether a pasted text is asked for. */
  readonly isAsking: boolean;
  readonly notes: readonly string[];
  /** Around the form of the one that is chosen: after an addition its name gets the focus. */
  readonly main: RefObject<HTMLDivElement | null>;
  /** A request to the method that says no more than it must. */
  readonly addEmpty: () => void;
  /** Those that are made for the method. */
  readonly addMade: () => void;
  readonly ask: () => void;
  readonly take: (samples: readonly SampleRequest[], notes: readonly string[]) => void;
  readonly stopAsking: () => void;
  readonly dismissNotes: () => void;
}

/** What there was to say of samples as they were added, where they stand, and how many there were then. */
interface AddedNotes {
  readonly texts: readonly string[];
  readonly at: number;
  readonly count: number;
}

/** Adds samples behind the one that is chosen. */
export function useAdding({ add }: SampleActions): Adding {
  const { madeSamples, derived, view } = useDraftState();
  const { samples: present, chosen } = useSamples();
  const [isAsking, setAsking] = useState(false);
  const [notes, setNotes] = useState<AddedNotes | null>(null);
  const main = useRef<HTMLDivElement>(null);
  const take = (samples: readonly SampleRequest[], texts: readonly string[]) => {
    setAsking(false);
    add(samples, `${countOf(samples.length, "sample request")} added`);
    setNotes({ texts, at: view.get().sample, count: present.length + samples.length });
    // Once it is there.
    setTimeout(() => main.current?.querySelector<HTMLInputElement>(".sample-title")?.select());
  };
  // They are about what was added just before: whoever goes elsewhere has read them.
  const areNotesShown = notes !== null && notes.at === chosen && notes.count === present.length;
  return {
    isAsking,
    notes: areNotesShown ? notes.texts : [],
    main,
    take,
    addMade: () => take(madeSamples.get(), []),
    addEmpty: () => take([toBare(madeSamples.get()[0], derived.get().input.httpMethod)], []),
    ask: () => setAsking(true),
    stopAsking: useCallback(() => setAsking(false), []),
    dismissNotes: () => setNotes(null),
  };
}

/** One that is made for the method names the path as a client would. */
function toBare(made: SampleRequest | undefined, verb = "POST"): SampleRequest {
  const { httpMethod = verb, path = "/", pathParameters = {} } = made?.request ?? {};
  const request = { httpMethod, path, pathParameters, querystring: {}, headers: {}, body: "" };
  return { name: "New request", request };
}
