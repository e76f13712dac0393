/** What Java would throw: a method throws it, and the render ends with an error at the place of the call. */
export class JavaException extends Error {
  /** For example `java.lang.IndexOutOfBoundsException`. */
  readonly className: string;

  constructor(className: string, message: string) {
    super(message);
    this.name = "JavaException";
    this.className = className;
  }
}
