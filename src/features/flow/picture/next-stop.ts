interface Stops {
  readonly stop: number;
  readonly count: number;
}

/** The stop that a key leads to from the present one; `null` where the key leads nowhere, so that it does its own work. */
export function nextStop(key: string, { stop, count }: Stops): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(stop + 1, count - 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(stop - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
