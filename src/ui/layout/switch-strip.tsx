import "./switch-strip.css";

interface SwitchStripProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A few ways to show the same thing, one of them chosen. As wide as its words, wherever it stands. */
export function SwitchStrip<T extends string>({ label, options, value, onChange }: SwitchStripProps<T>) {
  return (
    <div className="switch-strip" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  );
}
