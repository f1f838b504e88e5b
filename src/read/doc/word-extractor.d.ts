/** The part of the untyped package that is used. */
declare module "word-extractor" {
  interface TextOptions {
    readonly filterUnicode?: boolean;
    readonly includeFooters?: boolean;
  }
  interface WordDocument {
    getBody(options?: TextOptions): string;
    getTextboxes(options?: TextOptions): string;
    getHeaders(options?: TextOptions): string;
    getFooters(options?: TextOptions): string;
    getFootnotes(options?: TextOptions): string;
    getEndnotes(options?: TextOptions): string;
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>;
  }
}
