/** A file in a folder that a person has let the page use. */
interface FileEntry {
  readonly kind: "file" | "directory";
  readonly name: string;
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<{ write: (text: string) => Promise<void>; close: () => Promise<void> }>;
}

/** Such a folder; TypeScript's DOM library does not know how one is picked. */
export interface BrowserFolder {
  readonly name: string;
  readonly values: () => AsyncIterable<FileEntry>;
  readonly getFileHandle: (name: string, options: { readonly create: boolean }) => Promise<FileEntry>;
}

type Picker = (options: { readonly id: string; readonly mode: "read" | "readwrite" }) => Promise<BrowserFolder>;

/** Whether this browser lets a page use folders. */
export function canPickFolder(): boolean {
  return findPicker() !== undefined;
}

/** Asks for a folder; `null` where the person chose none. Rejects where the browser does not let the page have it. */
export async function pickFolder(mode: "read" | "readwrite"): Promise<BrowserFolder | null> {
  try {
    return (await findPicker()?.({ id: "gatewright", mode })) ?? null;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") return null;
    throw cause;
  }
}

function findPicker(): Picker | undefined {
  const picker: unknown = Reflect.get(window, "showDirectoryPicker");
  return isPicker(picker) ? (options) => picker.call(window, options) : undefined;
}

function isPicker(value: unknown): value is Picker {
  return typeof value === "function";
}

/** Writes files into a folder; files of these names are replaced. */
export async function writeInto(
  folder: BrowserFolder,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  for (const { name, text } of files) {
    const entry = await folder.getFileHandle(name, { create: true });
    const writable = await entry.createWritable();
    await writable.write(text);
    await writable.close();
  }
}

/** The files in a folder itself; none of those in folders inside. */
export async function filesIn(folder: BrowserFolder): Promise<readonly File[]> {
  const files: File[] = [];
  for await (const entry of folder.values()) if (entry.kind === "file") files.push(await entry.getFile());
  return files;
}

/** Has the browser download a text as a file. */
export function download({ name, text }: { readonly name: string; readonly text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
