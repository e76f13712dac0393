/** Why a render ends with an error. Thrown inside the renderer, never out of it. */
export class RenderFailure extends Error {
  /** Where in the template; `null` where Velocity names no place. */
  readonly offset: number | null;

  constructor(message: string, offset: number | null) {
    super(message);
    this.name = "RenderFailure";
    this.offset = offset;
  }
}
