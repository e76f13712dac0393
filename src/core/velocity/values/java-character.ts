/** A `Character`: one UTF-16 unit, as `charAt` gives it. */
export class JavaCharacter {
  readonly is = "character";
  readonly unit: string;

  constructor(unit: string) {
    this.unit = unit;
  }
}
