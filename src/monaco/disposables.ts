interface Disposable {
  dispose(): void;
}

/** One call that disposes of all, the last made first: a listener goes before the model that it listens to. */
export function disposeAll(...disposables: readonly Disposable[]): () => void {
  return () => {
    for (const disposable of disposables.toReversed()) disposable.dispose();
  };
}
