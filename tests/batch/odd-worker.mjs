/** A worker that does what its file's name says: dies, hangs, fails or gives an outcome. */
export default async function judge({ file }) {
  if (file.name.startsWith("leaves")) process.exit(3);
  if (file.name.startsWith("dies")) {
    setTimeout(() => {
      throw new Error("x");
    });
    await new Promise(() => {});
  }
  if (file.name.startsWith("swells")) {
    const kept = [];
    for (;;) kept.push(new Array(1e6).fill(kept.length));
  }
  if (file.name.startsWith("hangs")) for (;;);
  if (file.name.startsWith("fails")) throw new Error("x");
  const head = { name: file.name, day: null, failed: null, facts: null, lengths: [3, 3] };
  return { head, analysis: "{}\n", rest: "{}\n" };
}
