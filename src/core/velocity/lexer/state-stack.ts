import { STATE, type State } from "./state.ts";

/** The state that the lexer is in, and those around it, each with its parentheses. */
export class StateStack {
  state: State = STATE.TEXT;
  /** How many parentheses are open in this state. */
  opened = 0;
  /** How many of them a `)` has closed without ending the state. */
  closed = 0;
  isInSet = false;
  /** State, opened and closed parentheses of what is around, three numbers each. */
  readonly #outer: number[] = [];

  push(state: State): void {
    this.#outer.push(this.state, this.opened, this.closed);
    this.opened = 0;
    this.state = state;
  }

  /** Back to the state around; false if there is none. */
  pop(): boolean {
    const outer = this.#outer;
    if (outer.length === 0) {
      this.opened = 0;
      this.state = STATE.TEXT;
      return false;
    }
    this.closed = outer.pop() ?? 0;
    this.opened = outer.pop() ?? 0;
    // Safe: what was pushed is a state.
    this.state = (outer.pop() ?? STATE.TEXT) as State;
    return true;
  }

  /** A `)` closes the innermost state that has an open parenthesis. */
  closeParen(): void {
    while (this.opened === 0) if (!this.pop()) return;
    if (this.opened === this.closed + 1) this.pop();
    else this.closed++;
  }

  clear(): void {
    this.state = STATE.TEXT;
    this.opened = 0;
    this.closed = 0;
    this.isInSet = false;
    this.#outer.length = 0;
  }
}
