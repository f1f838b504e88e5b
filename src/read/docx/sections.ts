/** Section properties (`w:sectPr`): page size, margins, and the headers and footers it shows. */
import type { PageSetup } from "../../model.ts";
import { type Attributes, onOff, points } from "./xml.ts";

export interface Section {
  readonly firstParagraph: number;
  /** In points. */
  width: number;
  height: number;
  landscape: boolean;
  top: number;
  bottom: number;
  left: number;
  right: number;
  gutter: number;
  titlePage: boolean;
  continuous: boolean;
  readonly references: { readonly kind: "header" | "footer"; readonly type: string; readonly id: string }[];
}

/** A section that says nothing takes Word's own: Letter paper, margins of an inch. */
export function newSection(firstParagraph: number): Section {
  return {
    firstParagraph,
    width: 612,
    height: 792,
    landscape: false,
    top: 72,
    bottom: 72,
    left: 72,
    right: 72,
    gutter: 0,
    titlePage: false,
    continuous: false,
    references: [],
  };
}

export function setPageSize(section: Section, a: Attributes): void {
  section.width = points(a["w:w"]) ?? section.width;
  section.height = points(a["w:h"]) ?? section.height;
  section.landscape = a["w:orient"] === "landscape";
}

export function setMargins(section: Section, a: Attributes): void {
  // A negative top or bottom margin only says that a tall header may run over it.
  section.top = Math.abs(points(a["w:top"]) ?? section.top);
  section.bottom = Math.abs(points(a["w:bottom"]) ?? section.bottom);
  section.left = points(a["w:left"] ?? a["w:start"]) ?? section.left;
  section.right = points(a["w:right"] ?? a["w:end"]) ?? section.right;
  section.gutter = points(a["w:gutter"]) ?? 0;
}

export function setTitlePage(section: Section, a: Attributes): void {
  section.titlePage = onOff(a);
}

export function setStart(section: Section, a: Attributes): void {
  section.continuous = a["w:val"] === "continuous";
}

export function addReference(section: Section, kind: "header" | "footer", a: Attributes): void {
  const id = a["r:id"];
  if (id !== undefined) section.references.push({ kind, type: a["w:type"] ?? "default", id });
}

export function pageSetup(section: Section): PageSetup {
  return {
    width: millimetres(section.width),
    height: millimetres(section.height),
    landscape: section.landscape || section.width > section.height,
    marginTop: millimetres(section.top),
    marginBottom: millimetres(section.bottom),
    marginLeft: millimetres(section.left + section.gutter),
    marginRight: millimetres(section.right),
    titlePage: section.titlePage,
    continuous: section.continuous,
    firstParagraph: section.firstParagraph,
  };
}

function millimetres(length: number): number {
  return Math.round((length * 2540) / 72) / 100;
}
