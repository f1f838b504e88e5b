/** Whether what is drawn is a straight line across, and how long: in DrawingML and in the older VML. */
import type { Drawing } from "../../model.ts";
import { type Attributes, int, points } from "./xml.ts";

export type Drawn = Omit<Drawing, "paragraph">;

/** A shape no higher than this, in points, looks like a line. */
const FLAT = 3;
/** A line this much longer than high lies. */
const LYING = 4;
/** The part by which the room that a drawing takes may differ from the shape in it. */
const SAME = 0.05;

/** One drawing while it is read; lengths in points. */
export class Sketch {
  private shapes = 0;
  private straight = false;
  private turned = false;
  private room: number | null = null;
  private width: number | null = null;
  private height: number | null = null;

  /** `wp:extent`: the room that the drawing takes. */
  setRoom(attributes: Attributes): void {
    this.room = fromEmu(attributes.cx);
  }

  /** `a:xfrm`. */
  turn(attributes: Attributes): void {
    const halfTurn = 180 * 60_000;
    if ((int(attributes.rot) ?? 0) % halfTurn !== 0) this.turned = true;
  }

  /** `a:ext`, which is also the name of an extension. */
  setSize(attributes: Attributes): void {
    if (attributes.cx === undefined) return;
    this.width = fromEmu(attributes.cx);
    this.height = fromEmu(attributes.cy);
  }

  /** `a:prstGeom`. */
  addPreset(attributes: Attributes): void {
    this.shapes++;
    this.straight = attributes.prst === "line" || attributes.prst === "straightConnector1";
  }

  /** `v:line`. */
  addLine(attributes: Attributes): void {
    this.shapes++;
    this.straight = true;
    const [fromX, fromY] = (attributes.from ?? "").split(",").map(fromVml);
    const [toX, toY] = (attributes.to ?? "").split(",").map(fromVml);
    this.width = distance(fromX, toX);
    this.height = distance(fromY, toY);
  }

  /** `v:shape`, `v:rect`. */
  addShape(attributes: Attributes): void {
    this.shapes++;
    this.straight = CONNECTOR.test(attributes.type ?? "") || attributes["o:hr"] === "t";
    const style = attributes.style ?? "";
    this.width = fromVml(/(?:^|;)width:([^;]*)/.exec(style)?.[1]);
    this.height = fromVml(/(?:^|;)height:([^;]*)/.exec(style)?.[1]);
    if (/(?:^|;)rotation:/.test(style)) this.turned = true;
  }

  addUnknown(): void {
    this.shapes += 2;
  }

  drawn(): Drawn {
    if (this.shapes !== 1 || this.turned || !this.lies) return { kind: "unknown", length: null };
    const { room, width } = this;
    const agreed = width !== null && (room === null || Math.abs(room - width) <= SAME * width);
    return { kind: "line", length: agreed && width > 0 ? width : null };
  }

  private get lies(): boolean {
    const { straight, width, height } = this;
    if (width === null || height === null) return straight;
    if (height <= FLAT) return straight || width > LYING * height;
    return straight && width > LYING * height;
  }
}

/** The numbers by which VML knows a straight line and a straight connector. */
const CONNECTOR = /_t(?:20|32)$/;

function fromEmu(value: string | undefined): number | null {
  const emu = int(value);
  return emu === null ? null : Math.round((emu / 12_700) * 100) / 100;
}

/** A length with its unit, or nothing; a bare number is in units of the group around it. */
function fromVml(value: string | undefined): number | null {
  if (value === undefined) return null;
  return /(?:pt|in|cm|mm|pc)$/.test(value) ? points(value) : Number.parseFloat(value) === 0 ? 0 : null;
}

const distance = (a: number | null | undefined, b: number | null | undefined): number | null =>
  a == null || b == null ? null : Math.round(Math.abs(a - b) * 100) / 100;
