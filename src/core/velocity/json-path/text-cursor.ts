import { invalidPath } from "./path-error.ts";

/** Reads a text unit by unit; to read past its end is an error, as it is for Jayway. */
export class TextCursor {
  readonly text: string;
  position: number;

  constructor(text: string, position = 0) {
    this.text = text;
    this.position = position;
  }

  get isAtEnd(): boolean {
    return this.position >= this.text.length;
  }

  get unit(): string {
    return unitAt(this.text, this.position);
  }

  /** Goes one on, and gives what is there. */
  next(): string {
    this.position++;
    return this.unit;
  }

  /** Reads up to a unit, which is left. */
  readUntil(end: string): string {
    const start = this.position;
    while (this.unit !== end) this.position++;
    return this.text.slice(start, this.position);
  }
}

/** The UTF-16 unit at a place. Throws where there is none. */
export function unitAt(text: string, position: number): string {
  if (position < 0 || position >= text.length) throw invalidPath(`String index out of range: ${position}`);
  return text.charAt(position);
}
