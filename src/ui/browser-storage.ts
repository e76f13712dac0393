/** What this browser keeps beside the draft: choices of how the page looks. Where it keeps nothing, they last as long as the page. */
export const browserStorage = {
  getItem: (name: string): string | null => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  setItem: (name: string, value: string): void => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // Blocked or full storage is no reason to disturb: nothing typed is kept here.
    }
  },
};
