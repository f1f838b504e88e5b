/** What each element of a story means: one line an element, the work is done in `story.ts`. */
import { PROPS_HANDLERS } from "./props.ts";
import { addReference, setMargins, setPageSize, setStart, setTitlePage } from "./sections.ts";
import type { Story } from "./story.ts";
import { symbolElement } from "./symbols.ts";
import type { Unread } from "./warnings.ts";
import { type Attributes, type ElementHandler, SKIP, SKIPPED } from "./xml.ts";

type Handler = ElementHandler<Story>;
type Kind = "insert" | "delete" | "move-from" | "move-to";

function content(mode: Story["mode"]): Handler {
  return {
    open: (story) => {
      story.mode = mode;
    },
    close: (story) => {
      story.mode = "none";
    },
  };
}

const letters = (text: string): Handler => ({ open: (story) => story.put(text) });

/** Inside the paragraph properties `w:tab` and its like are settings, not content. */
function inText(open: (story: Story, attributes: Attributes) => void): Handler {
  return {
    open: (story, attributes) => {
      if (story.pPr === null) open(story, attributes);
    },
  };
}

/** The same element also marks the paragraph mark, a table row or a list number as changed. */
function change(kind: Kind): Handler {
  const inContent = (story: Story) => story.pPr === null && story.rPr === null && !story.inRowProperties;
  const removes = kind === "delete" || kind === "move-from";
  return {
    open: (story, attributes) => {
      if (inContent(story)) story.beginChange(kind, attributes);
      else if (removes && story.inRowProperties) story.table?.deleteRow();
      else if (removes && story.pPr !== null && story.rPr !== null) story.markDeleted(attributes);
    },
    close: (story) => {
      if (inContent(story)) story.endChange();
    },
  };
}

const run: Handler = {
  open: (story) => {
    story.trace?.enter("run");
    story.openRun();
  },
  close: (story) => {
    story.trace?.leave("run");
    story.openRun();
  },
};
/** The one element whose text can be written back. */
const words: Handler = {
  open: (story) => {
    story.trace?.enter("text");
    story.mode = "text";
  },
  close: (story) => {
    story.trace?.leave("text");
    story.mode = "none";
  },
};
const paragraph: Handler = {
  open: (story) => {
    story.trace?.enter("paragraph");
    story.openParagraph();
  },
  close: (story) => {
    story.closeParagraph();
    story.trace?.leave("paragraph");
  },
};
const paragraphProps: Handler = {
  open: (story) => {
    story.trace?.enterProps("paragraph");
    story.openParagraphProps();
  },
  close: (story) => {
    story.trace?.leaveProps("paragraph");
    story.closeParagraphProps();
  },
};
/** What groups runs inside a paragraph. */
const group: Handler = {
  open: (story) => story.trace?.enter("group"),
  close: (story) => story.trace?.leave("group"),
};
const runProps: Handler = {
  open: (story) => {
    story.trace?.enterProps("run");
    story.openRunProps();
  },
  close: (story) => {
    story.trace?.leaveProps("run");
    story.closeRunProps();
  },
};
const note: Handler = {
  // Separator lines are stored as notes of a type; real notes have none.
  open: (_, a) => (a["w:type"] === undefined || a["w:type"] === "normal" ? undefined : SKIP),
  close: (story) => story.endJoined(),
};
const unread = (what: Unread): Handler => ({ open: (story) => void story.unread.add(what) });

function breakElement(story: Story, attributes: Attributes): void {
  const type = attributes["w:type"];
  if (type === "page" || type === "column") story.areaBreak(type === "page");
  else story.lineBreak();
}

function fieldChar(story: Story, attributes: Attributes): void {
  const type = attributes["w:fldCharType"];
  if (type === "begin") story.fields.begin();
  else if (type === "separate") story.fields.separate();
  else if (type === "end") story.fields.end(false);
}

const drawing: Handler = {
  open: (story) => story.openDrawing(),
  close: (story) => story.closeDrawing(),
};
const shape: Handler = { open: (story, a) => story.sketch?.addShape(a) };
const unknownShape: Handler = { open: (story) => story.sketch?.addUnknown() };

/** WordArt keeps its words in an attribute. */
function textPath(story: Story, attributes: Attributes): void {
  story.openBox();
  story.put(attributes.string ?? "");
  story.closeBox();
}

const CONTENT: readonly (readonly [string, Handler])[] = [
  ["w:p", paragraph],
  ["w:pPr", paragraphProps],
  ["w:rPr", runProps],
  ["w:r", run],
  ["m:r", run],
  ["w:t", words],
  ["m:t", content("text")],
  ["w:delText", content("deleted")],
  ["w:instrText", content("instruction")],
  ["w:tab", inText((story) => story.put("\t"))],
  ["w:ptab", letters("\t")],
  ["w:br", { open: breakElement }],
  ["w:cr", { open: (story) => story.lineBreak() }],
  ["w:noBreakHyphen", letters("\u2011")],
  ["w:softHyphen", letters("\u00ad")],
  ["w:sym", { open: (story, a) => story.put(symbolElement(a["w:font"] ?? null, a["w:char"] ?? "")) }],
  ["w:fldChar", { open: fieldChar }],
  [
    "w:fldSimple",
    {
      open: (story, a) => story.fields.beginSimple(a["w:instr"] ?? ""),
      close: (story) => story.fields.end(true),
    },
  ],
  ["w:rt", { open: (story) => story.openAnnotation(), close: (story) => story.closeAnnotation() }],
  ["w:ruby", { close: (story) => story.closeRuby() }],
  ["m:num", { close: (story) => story.put("/") }],
  ["w:footnote", note],
  ["w:endnote", note],
  ["w:sdt", { open: (story) => story.trace?.enterControl(), close: (story) => story.trace?.leaveControl() }],
  ["w:sdtPr", SKIPPED],
  [
    "w:sdtContent",
    {
      open: (story) => {
        story.trace?.enterControlContent();
        story.trace?.enter("group");
      },
      close: (story) => story.trace?.leave("group"),
    },
  ],
  ["w:hyperlink", group],
  ["w:smartTag", group],
  ["w:dir", group],
  ["w:bdo", group],
];

const CHANGES: readonly (readonly [string, Handler])[] = [
  ["w:ins", change("insert")],
  ["w:del", change("delete")],
  ["w:moveTo", change("move-to")],
  ["w:moveFrom", change("move-from")],
  ["w:commentReference", { open: (story) => void story.comments++ }],
];

const PROPS = new Map(PROPS_HANDLERS);

/** Paragraphs and cells name their borders alike. */
function border(name: string, side: "across" | "aside"): Handler {
  const ofParagraph = PROPS.get(name)?.open;
  return {
    open: (story, a) => {
      if (story.pPr === null) story.table?.setBorder(side, a);
      else ofParagraph?.(story, a);
    },
  };
}

const TABLES: readonly (readonly [string, Handler])[] = [
  ["w:tbl", { open: (story) => story.openTable(), close: (story) => story.closeTable() }],
  ["w:tr", { open: (story) => story.openRow(), close: (story) => story.closeRow() }],
  ["w:tc", { open: (story) => story.openCell(), close: (story) => story.closeCell() }],
  ["w:tblStyle", { open: (story, a) => story.table?.setStyle(a) }],
  ["w:gridBefore", { open: (story, a) => story.table?.skipColumns(a) }],
  ["w:gridSpan", { open: (story, a) => story.table?.setSpan(a) }],
  ["w:vMerge", { open: (story, a) => story.table?.setVerticalMerge(a) }],
  ["w:hMerge", { open: (story, a) => story.table?.setHorizontalMerge(a) }],
  ...["w:top", "w:bottom"].map((name) => [name, border(name, "across")] as const),
  ...["w:left", "w:right", "w:start", "w:end"].map((name) => [name, border(name, "aside")] as const),
  [
    "w:trPr",
    {
      open: (story) => {
        story.inRowProperties = true;
      },
      close: (story) => {
        story.inRowProperties = false;
      },
    },
  ],
];

const DRAWINGS: readonly (readonly [string, Handler])[] = [
  [
    "mc:AlternateContent",
    {
      open: (story) => {
        story.trace?.enter("alternatives");
        story.alternatives.begin();
      },
      close: (story) => {
        story.trace?.leave("alternatives");
        story.alternatives.end();
      },
    },
  ],
  [
    "mc:Choice",
    {
      open: (story) => (story.alternatives.enter(story.writes) ? undefined : SKIP),
      close: (story) => story.alternatives.leave(story.writes),
    },
  ],
  ["mc:Fallback", { open: (story) => (story.alternatives.enter(story.writes) ? undefined : SKIP) }],
  ["w:txbxContent", { open: (story) => story.openBox(), close: (story) => story.closeBox() }],
  ["v:textpath", { open: textPath }],
  ...["w:drawing", "w:pict", "w:object"].map((name) => [name, drawing] as const),
  ["wp:extent", { open: (story, a) => story.sketch?.setRoom(a) }],
  ["a:xfrm", { open: (story, a) => story.sketch?.turn(a) }],
  ["a:ext", { open: (story, a) => story.sketch?.setSize(a) }],
  ["a:prstGeom", { open: (story, a) => story.sketch?.addPreset(a) }],
  ["v:line", { open: (story, a) => story.sketch?.addLine(a) }],
  ...["v:shape", "v:rect"].map((name) => [name, shape] as const),
  ...["v:group", "v:polyline", "v:curve"].map((name) => [name, unknownShape] as const),
  ["a:blip", { open: (story) => story.picture() }],
  ["v:imagedata", { open: (story) => story.picture() }],
  ["c:chart", unread("chart")],
  ["dgm:relIds", unread("diagram")],
  ["o:OLEObject", unread("object")],
  ["w:altChunk", unread("document")],
  ["w:subDoc", unread("document")],
];

function onSection(set: (section: NonNullable<Story["section"]>, attributes: Attributes) => void): Handler {
  return {
    open: (story, attributes) => {
      if (story.section !== null) set(story.section, attributes);
    },
  };
}

const LAYOUT: readonly (readonly [string, Handler])[] = [
  [
    "w:framePr",
    {
      open: (story) => {
        story.framed = true;
      },
    },
  ],
  ["w:lastRenderedPageBreak", { open: (story) => story.renderedBreak() }],
  ["w:pgBorders", SKIPPED],
  ["w:sectPr", { open: (story) => story.openSection(), close: (story) => story.closeSection() }],
  ["w:pgSz", onSection(setPageSize)],
  ["w:pgMar", onSection(setMargins)],
  ["w:titlePg", onSection(setTitlePage)],
  ["w:type", onSection(setStart)],
  ["w:headerReference", onSection((section, a) => addReference(section, "header", a))],
  ["w:footerReference", onSection((section, a) => addReference(section, "footer", a))],
];

export const STORY_HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ...PROPS_HANDLERS,
  ...CONTENT,
  ...CHANGES,
  ...TABLES,
  ...DRAWINGS,
  ...LAYOUT,
]);
