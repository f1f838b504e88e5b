/** The workbook and the CSV files on a folder of plans, written in one pass over them. */
import type { Batch } from "../../cohort/model.ts";
import type { Cell } from "../cell.ts";
import { BYTE_ORDER_MARK, csvLine } from "../csv.ts";
import { thousands } from "../layout.ts";
import { workbook } from "../workbook/index.ts";
import { citations } from "./citations.ts";
import { coverage } from "./coverage.ts";
import { findings } from "./findings.ts";
import { movements, recipients } from "./named.ts";
import { notes } from "./notes.ts";
import { overview } from "./overview.ts";
import type { BookContext, Table } from "./table.ts";
import { troubles } from "./troubles.ts";
import { bookWord } from "./words.ts";

export type { Components } from "./lights.ts";
export type { BookContext } from "./table.ts";

export const WORKBOOK_FILE = "ke-hoach.xlsx";

/** The next bytes of a file. */
export interface FileChunk {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * The files `ke-hoach.xlsx`, `ke-hoach.csv`, `phat-hien.csv` and `vien-dan.csv`, by and by and at the same time: what
 * is given under one name is that file in order. No more is kept than what is packed and cannot be given yet.
 */
export async function* book(batch: Batch, context: BookContext): AsyncGenerator<FileChunk> {
  const { lang } = context;
  const tables = tablesOf(batch, context);
  const cut = (lost: number): string => bookWord(lang, "cut", { n: thousands(lost, lang) });
  const xlsx = workbook(
    tables.map((table) => ({ ...table, cut })),
    lang,
    context.today,
  );
  const files = tables.map(({ csv, columns }) => (csv === null ? null : csvFile(csv, columns)));
  const filled = tables.map(() => false);
  const put = (i: number, rows: Iterable<readonly Cell[]>): void => {
    for (const cells of rows) {
      filled[i] = true;
      xlsx.row(i, cells);
      files[i]?.row(cells);
    }
  };
  function* taken(): Iterable<FileChunk> {
    for (const bytes of xlsx.taken()) yield { file: WORKBOOK_FILE, bytes };
    for (const file of files) if (file) yield* file.taken();
  }

  for await (const record of batch.plans()) {
    tables.forEach((table, i) => {
      put(i, table.plan(record));
    });
    yield* taken();
  }
  for (const [i, table] of tables.entries()) {
    put(i, table.close());
    if (!filled[i]) xlsx.row(i, [bookWord(lang, "none")]);
    yield* taken();
  }
  xlsx.close();
  yield* taken();
  for (const file of files) if (file) yield* file.rest();
}

function tablesOf({ failed, cohort }: Batch, context: BookContext): Table[] {
  return [
    overview(cohort, context),
    findings(context),
    citations(context),
    movements(context),
    recipients(context),
    troubles({ failed, cohort }, context),
    ...(cohort.coverage ? [coverage(cohort.coverage, context)] : []),
    notes(context),
  ];
}

/** Bytes are made of as many characters at a time. */
const PIECE = 1 << 16;

function csvFile(file: string, columns: Table["columns"]) {
  const encoder = new TextEncoder();
  let text = BYTE_ORDER_MARK + csvLine(columns.map(({ head }) => head));
  function* rest(): Iterable<FileChunk> {
    if (text !== "") yield { file, bytes: encoder.encode(text) };
    text = "";
  }
  return {
    row(cells: readonly Cell[]): void {
      text += csvLine(cells);
    },
    *taken(): Iterable<FileChunk> {
      if (text.length >= PIECE) yield* rest();
    },
    rest,
  };
}
