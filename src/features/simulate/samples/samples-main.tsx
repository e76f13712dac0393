import type { SampleRequest } from "../../../core/simulation/samples/sample-request.ts";
import type { Verdict } from "../../../state/simulation/job.ts";
import { AddFrom } from "./adding/add-from.tsx";
import { NoSamples } from "./adding/no-samples.tsx";
import { Notes } from "./adding/notes.tsx";
import type { Adding } from "./adding/use-adding.ts";
import { SampleForm } from "./request/sample-form.tsx";
import type { SampleActions } from "./use-sample-actions.ts";

interface SamplesMainProps {
  readonly samples: readonly SampleRequest[];
  readonly chosen: number;
  readonly verdict: Verdict | undefined;
  readonly actions: SampleActions;
  readonly adding: Adding;
}

/** The sample that is chosen, or the way to another one. */
export function SamplesMain({ samples, chosen, verdict, actions, adding }: SamplesMainProps) {
  const sample = samples[chosen];
  if (adding.isAsking)
    return (
      <div ref={adding.main} className="samples-main">
        <AddFrom add={adding.take} cancel={adding.stopAsking} />
      </div>
    );
  return (
    <div ref={adding.main} className="samples-main">
      <Notes notes={adding.notes} dismiss={adding.dismissNotes} />
      {sample ? (
        <SampleForm
          index={chosen}
          sample={sample}
          verdict={verdict}
          isTaken={samples.some(({ name }, at) => at !== chosen && name === sample.name)}
          actions={actions}
        />
      ) : (
        <NoSamples adding={adding} />
      )}
    </div>
  );
}
