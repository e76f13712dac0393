/**
 * Collects the items of lists, a list within a list in turn, and gives each list in one piece: an array that grows item by
 * item keeps room for sixteen more, which in a large template is a third of the tree.
 */
export class Pile<Item> {
  readonly #items: Item[] = [];
  #height = 0;

  /** Where a list begins. */
  get height(): number {
    return this.#height;
  }

  add(item: Item): void {
    this.#items[this.#height++] = item;
  }

  /** Takes off all that has been added since the pile was so high. */
  takeFrom(height: number): Item[] {
    const items = this.#items.slice(height, this.#height);
    this.#height = height;
    return items;
  }
}
