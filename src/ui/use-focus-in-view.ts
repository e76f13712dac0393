import { useEffect, type RefObject } from "react";

/** Keeps what has the focus in view while the part that scrolls it becomes lower, as it does when more is said below. */
export function useFocusInView(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    let { clientHeight } = element;
    const observer = new ResizeObserver(() => {
      const former = clientHeight;
      ({ clientHeight } = element);
      if (clientHeight < former && isFocusWithin(element, former))
        document.activeElement?.scrollIntoView({ block: "nearest" });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
}

/** Whether what has the focus could be seen in the element when it was this high; what was scrolled away stays away. */
function isFocusWithin(element: HTMLElement, height: number): boolean {
  const focused = document.activeElement;
  if (focused === null || focused === element || !element.contains(focused)) return false;
  const { top, bottom } = focused.getBoundingClientRect();
  const start = element.getBoundingClientRect().top;
  return bottom > start && top < start + height;
}
