/** How far a long run is: a bar that is drawn anew on a terminal, a line now and then elsewhere. */
import { printable } from "../report/printable.ts";
import { type Lang, say } from "./words.ts";

export interface Progress {
  update(done: number, total: number, name: string): void;
  end(): void;
}

const BAR = 24;
/** In milliseconds. */
const REDRAW = 100;
const LINE_EVERY = 10_000;

export function progressOn(stream: NodeJS.WriteStream, lang: Lang): Progress {
  const start = performance.now();
  let last = -Infinity;
  let drawn = false;
  const draw = (done: number, total: number, name: string): void => {
    const seconds = (performance.now() - start) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    const left = done > 0 ? duration((total - done) / rate) : "–";
    const told = say(lang, "progress", {
      done: `${done}/${total}`,
      rate: rate.toFixed(rate < 10 ? 1 : 0),
      left,
    });
    if (!stream.isTTY) {
      stream.write(`${told}\n`);
      return;
    }
    const full = Math.round((BAR * done) / Math.max(total, 1));
    const line = `${"█".repeat(full)}${"░".repeat(BAR - full)} ${told} ${printable(name)}`;
    stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`);
    drawn = true;
  };
  return {
    update(done, total, name) {
      const now = performance.now();
      if (now - last < (stream.isTTY ? REDRAW : LINE_EVERY) && !(stream.isTTY && done === total)) return;
      // A pipe is told nothing of a run that is over at once.
      if (!stream.isTTY && last === -Infinity) {
        last = now;
        return;
      }
      last = now;
      draw(done, total, name);
    },
    end() {
      if (drawn) stream.write("\r\u001b[2K");
    },
  };
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes >= 60
    ? `${Math.floor(minutes / 60)}:${pad(minutes % 60)}:${pad(whole % 60)}`
    : `${minutes}:${pad(whole % 60)}`;
}

const pad = (value: number): string => String(value).padStart(2, "0");
