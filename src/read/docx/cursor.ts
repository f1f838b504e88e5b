/** Where the pass over an XML part stands: kept only where a caller asks for places in the XML. */

/** A half-open range of UTF-16 offsets into the decoded XML of a part. */
export interface XmlRange {
  readonly start: number;
  readonly end: number;
}

const CDATA_START = "<![CDATA[".length;
const CDATA_END = "]]>".length;

export class XmlCursor {
  /** The tag just met, from its "<" to behind its ">". The end of `<w:t/>` is told as an empty tag behind it. */
  tagStart = 0;
  tagEnd = 0;
  /** The characters of the text or CDATA section just met, as they are written. */
  textStart = 0;
  textEnd = 0;
  isCdata = false;
  /** How many elements are around the one whose tag was just met. */
  depth = 0;
  /** Behind everything met so far. */
  private at = 0;

  metTag(position: number): void {
    this.tagStart = this.at;
    this.tagEnd = position;
    this.at = position;
  }

  /** saxes gives a text when it has taken the "<" behind it. */
  metText(position: number): void {
    this.textStart = this.at;
    this.textEnd = position - 1;
    this.isCdata = false;
    this.at = position - 1;
  }

  metCdata(position: number): void {
    this.textStart = this.at + CDATA_START;
    this.textEnd = position - CDATA_END;
    this.isCdata = true;
    this.at = position;
  }

  /** saxes gives a comment before it has taken the ">" behind it. */
  metComment(position: number): void {
    this.at = position + 1;
  }

  metInstruction(position: number): void {
    this.at = position;
  }
}
