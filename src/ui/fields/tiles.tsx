import { useId, useImperativeHandle, useRef, type Ref } from "react";
import type { Option } from "./to-options.ts";
import "./tiles.css";

interface TilesProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** Whether the labels are the values, as they are sent. */
  readonly isLiteral?: boolean;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly controlRef?: Ref<{ focus: () => void }>;
}

/** One value out of a few, all in sight. A value that is not among them is a tile of its own. Arrow keys move. */
export function Tiles({ label, value, options, isLiteral = false, onChange, onBlur, controlRef }: TilesProps) {
  const group = useRef<HTMLDivElement>(null);
  const name = useId();
  useImperativeHandle(controlRef, () => ({
    focus: () => {
      const radios = group.current?.querySelectorAll("input") ?? [];
      ([...radios].find((radio) => radio.checked) ?? radios[0])?.focus();
    },
  }));
  return (
    <div className="tiles-frame">
      <div
        ref={group}
        className={isLiteral ? "tiles tiles-literal" : "tiles"}
        role="radiogroup"
        aria-label={label}
        onBlur={onBlur}
      >
        {withValue(options, value).map((option) => (
          <Tile
            key={option.value}
            name={name}
            option={option}
            isChosen={option.value === value}
            choose={() => onChange(option.value)}
          />
        ))}
      </div>
    </div>
  );
}

interface TileProps {
  readonly name: string;
  readonly option: Option;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Tile({ name, option: { label, value, description }, isChosen, choose }: TileProps) {
  const id = useId();
  return (
    <div className="tile">
      <input
        type="radio"
        className="tile-radio"
        name={name}
        value={value}
        checked={isChosen}
        aria-labelledby={`${id}-label ${id}-description`}
        onChange={choose}
      />
      <div className="tile-face">
        <span id={`${id}-label`} className="tile-label">
          {label}
        </span>
        {description !== undefined && (
          <span id={`${id}-description`} className="tile-description">
            {description}
          </span>
        )}
      </div>
    </div>
  );
}

function withValue(options: readonly Option[], value: string): readonly Option[] {
  return value === "" || options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: value, description: "Kept as it came" }];
}
