/**
 * Page numbers from the breaks that Word recorded when it last laid the document out, and from the breaks
 * that the author put in.
 */
export class PageCounter {
  page = 1;
  private recorded = false;
  /** At the top of a page, where Word's own record of an author's break would count it twice. */
  private fresh = true;

  /** `w:lastRenderedPageBreak`. */
  rendered(): void {
    this.recorded = true;
    this.toTop();
  }

  /** A break put in by the author. */
  explicit(): void {
    this.page++;
    this.fresh = true;
  }

  /** A paragraph that must start a page. */
  toTop(): void {
    if (!this.fresh) this.page++;
    this.fresh = true;
  }

  wrote(): void {
    this.fresh = false;
  }

  /**
   * Whether the count can be believed. Word records a break only where a run stands at the top of a page, and
   * not at every save, so the count must agree with the number of pages that the document claims.
   */
  isKnown(pages: number | null): boolean {
    return pages === null ? this.recorded : pages === this.page;
  }
}
