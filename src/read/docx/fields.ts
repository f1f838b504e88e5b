/**
 * Fields: what an instruction (`PAGE`, `HYPERLINK …`) gave is text, the instruction is not. A result that
 * stands inside another field's instruction is part of that instruction.
 */
interface Field {
  inInstruction: boolean;
  instruction: string;
  readonly simple: boolean;
}

export class FieldStack {
  private readonly fields: Field[] = [];
  /** Whether words at this point belong to an instruction. */
  suppressed = false;

  begin(): void {
    this.fields.push({ inInstruction: true, instruction: "", simple: false });
    this.update();
  }

  beginSimple(instruction: string): void {
    this.fields.push({ inInstruction: false, instruction, simple: true });
    this.update();
  }

  addInstruction(text: string): void {
    const field = this.fields.at(-1);
    if (field !== undefined && field.instruction.length < 1000) field.instruction += text;
  }

  separate(): void {
    const field = this.fields.at(-1);
    if (field !== undefined) field.inInstruction = false;
    this.update();
  }

  end(simple: boolean): void {
    const at = this.fields.findLastIndex((field) => field.simple === simple);
    if (at >= 0) this.fields.length = at;
    this.update();
  }

  /** An instruction does not reach over its paragraph: one that seems to has lost its end. */
  endParagraph(): void {
    if (this.fields.length === 0) return;
    for (const field of this.fields) field.inInstruction = false;
    this.update();
  }

  /** Whether words at this point are a page number. */
  get isPageNumber(): boolean {
    return this.fields.some((field) => /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?![A-Z])/.test(field.instruction));
  }

  /** Whether words at this point are the number of the page they stand on. */
  get isCurrentPage(): boolean {
    return this.fields.some((field) => /^\s*PAGE(?![A-Z])/.test(field.instruction));
  }

  /** Whether the field at this point stands in another one, which may leave it out. */
  get isNested(): boolean {
    return this.fields.length > 1;
  }

  /** Whether words at this point are what a field gave. */
  get isInside(): boolean {
    return this.fields.length > 0;
  }

  private update(): void {
    this.suppressed = this.fields.some((field, i) => field.inInstruction && i < this.fields.length - 1);
  }
}
