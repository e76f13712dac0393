import { Budget } from "./budget.ts";
import { MOST_CHARACTERS } from "../java/check-length.ts";
import { JavaException } from "./java-exception.ts";

/**
 * Text that grows piece by piece, up to a bound. A list can hold another twice, and that another twice: printing has to be
 * bounded by what it writes, not by what there is.
 */
export class BoundedText {
  text = "";
  readonly #budget = new Budget();

  add(piece: string): void {
    if (this.text.length + piece.length > MOST_CHARACTERS)
      throw new JavaException("java.lang.OutOfMemoryError", "A printed value is longer than can be held");
    this.text += piece;
  }

  /** Writes something one level further in. */
  within(write: () => void): void {
    this.#budget.within(write);
  }
}
