/** What tells one class of maps from another. */
export interface MapClass {
  readonly className: string;
  readonly entryClassName: string;
  /** Whether it iterates in the order of insertion, or by the hash of its keys. */
  readonly order: "insertion" | "hash";
  /** What `get` answers for an absent key or one that holds null. */
  readonly absent: null | "";
  /** The gateway's own maps print as nothing, even within others. */
  readonly isSilent: boolean;
}

/** Map literals, and objects read from JSON. */
export const LINKED_HASH_MAP: MapClass = {
  className: "java.util.LinkedHashMap",
  entryClassName: "java.util.LinkedHashMap$Entry",
  order: "insertion",
  absent: null,
  isSilent: false,
};

/** `$input.params()` and its maps, `$stageVariables`. */
export const HASH_MAP: MapClass = {
  className: "java.util.HashMap",
  entryClassName: "java.util.HashMap$Node",
  order: "hash",
  absent: null,
  isSilent: false,
};

/** `$context` and the maps in it (class name recorded on AWS, functionless#23). */
export const CONTEXT_MAP: MapClass = {
  className: "com.amazonaws.backplane.executioncore.frontend.proxy.transform.EmptyStringExpandingMap",
  entryClassName: "java.util.HashMap$Node",
  order: "hash",
  absent: "",
  isSilent: true,
};
