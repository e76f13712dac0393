import { useEffect } from "react";

/** What takes the focus by itself: first what holds a value, then what does something. */
const CONTROLS = [
  "textarea, input, select, [role=textbox], button[aria-haspopup]",
  "button, a[href], summary, [tabindex='0']",
];

/** Whoever takes the focus somewhere after an action has done so by then, in milliseconds. */
const PATIENCE_MS = 250;

/** Places where the focus was that are remembered. */
const MOST_REMEMBERED = 10;

/** Where the focus was: the control, and all that it stood in. */
type Place = readonly Element[];

/**
 * Keeps the focus on the page: where the control that has it goes away and nobody takes it elsewhere, it goes to what is
 * nearest in the same field, else to where it was before, else to the part of the page. Keys would lead from the top again.
 */
export function useKeepFocus(): void {
  useEffect(() => keepFocus(document), []);
}

function keepFocus(page: Document): () => void {
  let places: readonly Place[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isLost = () => page.activeElement === null || page.activeElement === page.body;
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof Element) places = [placeOf(target), ...places].slice(0, MOST_REMEMBERED);
  };
  const repair = () => {
    timer = undefined;
    const [last] = places;
    if (!isLost() || last?.[0] === undefined || last[0].isConnected) return;
    const part = last.find((element) => element.matches("[data-part]")) ?? page.querySelector("[data-part]");
    const next = nearest(last) ?? former(places, page) ?? part;
    if (next instanceof HTMLElement) next.focus();
  };
  const look = () => {
    if (isLost() && places[0]?.[0]?.isConnected === false) timer ??= setTimeout(repair, PATIENCE_MS);
  };
  /** Who clicks where there is nothing takes the focus away on purpose. */
  const press = () => {
    setTimeout(() => {
      if (isLost() && places[0]?.[0]?.isConnected === true) places = [];
    });
  };

  const observer = new MutationObserver(look);
  observer.observe(page.body, { childList: true, subtree: true });
  page.addEventListener("focusin", remember);
  page.addEventListener("pointerdown", press);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    page.removeEventListener("focusin", remember);
    page.removeEventListener("pointerdown", press);
  };
}

function placeOf(element: Element): Place {
  const place = [];
  for (let one: Element | null = element; one !== null; one = one.parentElement) place.push(one);
  return place;
}

/** The control that is nearest to a place, within its dialog or its field. */
function nearest(place: Place): HTMLElement | null {
  const end = place.findIndex((element) => element.matches("[role=dialog], [data-field]"));
  for (const element of place.slice(0, end + 1)) {
    const control = element.isConnected ? firstControl(element) : null;
    if (control) return control;
  }
  return null;
}

function firstControl(within: Element): HTMLElement | null {
  for (const kind of CONTROLS) {
    const control = [...within.querySelectorAll<HTMLElement>(kind)].find(canTakeFocus);
    if (control) return control;
  }
  return null;
}

/** Where the focus was before and still can be; in the dialog, where one is open. */
function former(places: readonly Place[], page: Document): HTMLElement | null {
  const dialog = [...page.querySelectorAll("[role=dialog]")].find((one) => one.checkVisibility());
  const controls = places.map(([control]) => control).filter((control) => control instanceof HTMLElement);
  return controls.find((control) => canTakeFocus(control) && (dialog?.contains(control) ?? true)) ?? null;
}

function canTakeFocus(control: HTMLElement): boolean {
  return control.isConnected && control.checkVisibility() && !control.matches(":disabled");
}
