import "./live-region.css";

interface LiveRegionProps {
  /** The same words with another `at` are said again. */
  readonly saying: { readonly text: string; readonly at: number } | null;
}

/** Is read out, once what is being read has ended, and not seen. */
export function LiveRegion({ saying }: LiveRegionProps) {
  return (
    <div className="live-region" role="status">
      {saying && <span key={saying.at}>{saying.text}</span>}
    </div>
  );
}
