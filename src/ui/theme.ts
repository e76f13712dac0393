import { applyDensity, applyMode, Density, Mode } from "@cloudscape-design/global-styles";
import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark";

const KEPT_AS = "gatewright-theme";
const listeners = new Set<() => void>();
const system = window.matchMedia("(prefers-color-scheme: dark)");

/** Puts the theme on the page and follows the system's as long as none was chosen. Called once, before the first paint. */
export function startTheme(): void {
  applyDensity(Density.Compact);
  show();
  system.addEventListener("change", show);
}

/** The theme that is on the page. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current);
}

/** Chooses a theme and remembers it in this browser. */
export function chooseTheme(theme: Theme): void {
  keep(theme);
  show();
}

let chosen = readKept();

function current(): Theme {
  return chosen ?? (system.matches ? "dark" : "light");
}

function show(): void {
  applyMode(current() === "dark" ? Mode.Dark : Mode.Light);
  document.documentElement.style.colorScheme = current();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keep(theme: Theme): void {
  chosen = theme;
  try {
    localStorage.setItem(KEPT_AS, theme);
  } catch {
    // Where the browser keeps nothing (blocked storage), the choice lasts as long as the page: no reason to disturb.
  }
}

function readKept(): Theme | null {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return kept === "light" || kept === "dark" ? kept : null;
  } catch {
    return null;
  }
}
