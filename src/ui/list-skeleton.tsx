import "./list-skeleton.css";

/** Stands where a list will be. */
export function ListSkeleton() {
  return (
    <div className="list-skeleton" aria-hidden="true">
      {[70, 45, 60, 50, 65].map((width) => (
        <span key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
