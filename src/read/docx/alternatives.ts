/**
 * `mc:AlternateContent`: the same content said in newer and older ways, of which exactly one is read: the
 * first that holds anything.
 */
export class Alternatives {
  private readonly open: { taken: boolean; before: number }[] = [];

  begin(): void {
    this.open.push({ taken: false, before: 0 });
  }

  end(): void {
    this.open.pop();
  }

  /** Whether to read the next alternative; `writes` grows with everything read. */
  enter(writes: number): boolean {
    const current = this.open.at(-1);
    if (current === undefined) return true;
    current.before = writes;
    return !current.taken;
  }

  leave(writes: number): void {
    const current = this.open.at(-1);
    if (current !== undefined) current.taken = writes !== current.before;
  }
}
