/** What is known of a finding beside the finding itself, which is fixed by the contract. */
export interface FindingMark {
  /** The same for the same fault in the next draft of the document, whatever its file is called. */
  readonly fingerprint: string;
  /** It was there before: the baseline has it. */
  readonly known: boolean;
  /** Why it is not to be shown; `null` for most. */
  readonly suppressed: { readonly reason: string; readonly expires?: string | undefined } | null;
}
