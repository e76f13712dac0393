import { applyDensity, applyMode, Density, Mode } from "@cloudscape-design/global-styles";
import { useSyncExternalStore } from "react";
import { browserStorage } from "../browser-storage.ts";

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
  return useSyncExternalStore(subscribe, currentTheme);
}

/** Chooses a theme and remembers it in this browser. */
export function chooseTheme(theme: Theme): void {
  keep(theme);
  show();
}

let chosen = readKept();

/** The theme that is on the page now. */
export function currentTheme(): Theme {
  return chosen ?? (system.matches ? "dark" : "light");
}

function show(): void {
  applyMode(currentTheme() === "dark" ? Mode.Dark : Mode.Light);
  document.documentElement.style.colorScheme = currentTheme();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keep(theme: Theme): void {
  chosen = theme;
  browserStorage.setItem(KEPT_AS, theme);
}

function readKept(): Theme | null {
  const kept = browserStorage.getItem(KEPT_AS);
  return kept === "light" || kept === "dark" ? kept : null;
}
