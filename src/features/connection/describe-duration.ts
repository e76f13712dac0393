/** A number of milliseconds in the largest unit that makes it short, such as `29 s`; empty where the text is no number. */
export function describeDuration(text: string): string {
  if (!/^\d{1,9}$/.test(text)) return "";
  const ms = Number(text);
  if (ms < 1000) return "ms";
  return ms < 120_000 ? `= ${round(ms / 1000)} s` : `= ${round(ms / 60_000)} min`;
}

const round = (amount: number): string => amount.toLocaleString("en", { maximumFractionDigits: 2 });
