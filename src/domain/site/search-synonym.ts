/** Words that people type for something that the archive calls otherwise. */
export interface SearchSynonym {
  /** What is typed, each as a whole phrase: `3x1`, `lô gô`. */
  typed: string[];
  /** What the archive calls it; everything that says so is found by the typed words too. */
  means?: string | undefined;
  /** Numbers of hotlines that stand first for the typed words, in this order. */
  hotlines?: string[] | undefined;
}
