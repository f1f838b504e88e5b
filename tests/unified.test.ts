import { unified } from "unified";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { type ParagraphNode, type SectionNode, treeOf } from "../src/tree.ts";
import { checkPlan, citePlan, planParser } from "../src/unified.ts";
import { planText } from "./plan/parse.ts";
import { sourceOf } from "./source.ts";

const today = "2026-11-20";

async function run(text: string): Promise<VFile> {
  const source = sourceOf(text);
  const file = new VFile({ path: "plan.txt", value: text, data: { source } });
  const processor = unified().use(planParser).use(citePlan, { today }).use(checkPlan, { today });
  await processor.run(processor.parse(file), file);
  return file;
}

describe("the unified plug-ins", () => {
  it("leave data and messages on the file", async () => {
    const text = planText({ tail: "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\nCHỦ TỊCH" });
    const file = await run(text);
    expect(file.data.plan?.title.year).toBe(2026);
    expect(file.data.citations).toHaveLength(1);
    const [message] = file.messages.filter(({ ruleId }) => ruleId === "signer");
    expect(message).toMatchObject({ source: "structure", fatal: false });
    expect(message?.line).toBe(text.split("\n").indexOf("CHỦ TỊCH") + 1);
  });

  it("say what is missing when a stage is used too early", async () => {
    const file = new VFile({ value: "" });
    expect(() => unified().use(planParser).parse(file)).toThrow(/file\.data\.source/);
    const tree = treeOf(sourceOf(""), []);
    await expect(unified().use(citePlan, { today }).run(tree, file)).rejects.toThrow(/planParser/);
  });

  it("give a tree whose nodes stand where their words are", async () => {
    const text = planText();
    const source = sourceOf(text);
    const file = new VFile({ value: text, data: { source } });
    const tree = unified().use(planParser).parse(file);
    const labels: (string | null)[] = [];
    visit(tree, "section", (node: SectionNode) => {
      labels.push(node.label);
    });
    expect(labels).toEqual(["I", "1", "2", "II", "III", "1", "2"]);
    let paragraphs = 0;
    visit(tree, "paragraph", (node: ParagraphNode) => {
      paragraphs++;
      expect(text.slice(node.position?.start.offset, node.position?.end.offset)).toBe(node.value);
    });
    expect(paragraphs).toBeGreaterThan(10);
  });
});
