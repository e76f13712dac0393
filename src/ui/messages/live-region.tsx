import "./live-region.css";

/** One thing that is said; the same words said again are another. */
export interface Saying {
  readonly text: string;
  readonly at: number;
}

/** Is read out, once what is being read has ended, and not seen. */
export function LiveRegion({ saying }: { saying: Saying | null }) {
  return (
    <div className="live-region" role="status">
      {saying && <span key={saying.at}>{saying.text}</span>}
    </div>
  );
}
