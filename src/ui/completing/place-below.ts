/** Narrower, options could not be read. In pixels, as all here. */
const LEAST_WIDTH = 400;
const MOST_HEIGHT = 320;
const GAP = 4;

/** Keeps a popover at a field: below it, or above where there is more room. Gives what ends it. */
export function placeBelow(popover: HTMLElement, field: Element): () => void {
  const place = () => {
    const { left, right, top, bottom } = field.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    const width = Math.min(Math.max(right - left, LEAST_WIDTH), innerWidth - 2 * GAP);
    const below = innerHeight - bottom - 2 * GAP;
    const isAbove = below < Math.min(MOST_HEIGHT, top - 2 * GAP) && below < 200;
    Object.assign(popover.style, {
      width: `${width}px`,
      left: `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`,
      maxHeight: `${Math.min(MOST_HEIGHT, isAbove ? top - 2 * GAP : below)}px`,
      top: isAbove ? "auto" : `${bottom + GAP}px`,
      bottom: isAbove ? `${innerHeight - top + GAP}px` : "auto",
    });
  };
  place();
  // Whatever scrolls, the page or a pane, takes the field along.
  window.addEventListener("scroll", place, true);
  window.addEventListener("resize", place);
  return () => {
    window.removeEventListener("scroll", place, true);
    window.removeEventListener("resize", place);
  };
}
