const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether a text that is read piece by piece stands inside a JSON string. */
export class JsonStringState {
  isInString = false;
  #isEscaped = false;

  read(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#isEscaped) this.#isEscaped = false;
      else if (code === BACKSLASH) this.#isEscaped = this.isInString;
      else if (code === QUOTE) this.isInString = !this.isInString;
    }
  }
}
