/** Numbers of tracked changes and other marks: each stands once in a part. */

/** `w:id="12"`, whatever the prefix. */
const NUMBERED = /(\s[\w.-]+:id\s*=\s*)["'](\d{1,9})["']/g;

/** Gives out numbers that nothing in the part has. */
export class Numbers {
  private readonly xml: string;
  private last: number | null = null;

  constructor(xml: string) {
    this.xml = xml;
  }

  next(): number {
    this.last ??= [...this.xml.matchAll(NUMBERED)].reduce(
      (most, [, , own]) => Math.max(most, Number(own)),
      0,
    );
    return ++this.last;
  }

  /** XML that is to stand a second time, with other numbers. */
  anew(xml: string): string {
    return xml.replace(NUMBERED, (_, name: string) => `${name}"${this.next()}"`);
  }
}
