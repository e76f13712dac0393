import Button from "@cloudscape-design/components/button";

/** What there is to know of the samples that were just added. */
export function Notes({ notes, dismiss }: { notes: readonly string[]; dismiss: () => void }) {
  return (
    <div className="samples-notes" role="status">
      {notes.length > 0 && (
        <>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <Button variant="inline-icon" iconName="close" ariaLabel="Dismiss" onClick={dismiss} />
        </>
      )}
    </div>
  );
}
