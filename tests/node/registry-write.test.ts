import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answersOf, type Person } from "../../src/cli/law-questions.ts";
import { loadRegister } from "../../src/law/load.ts";
import { type Answers, wrongAnswer } from "../../src/node/registry/answers.ts";
import { draftsIn } from "../../src/node/registry/read.ts";
import { addEntry, openOrNew } from "../../src/node/registry/write.ts";
import { readRegistryFile } from "../../src/node.ts";
import { type Folder, temporaryFolder } from "../cli/run.ts";

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const ANSWERS: Answers = {
  type: "nghị quyết",
  number: "số 06-NQ/TU",
  title: 'Về "chuyển đổi số": nhiệm vụ, giải pháp',
  issuer: "Tỉnh ủy Hải Dương",
  issued: "26/3/2021",
  source: "Bản lưu",
};
const LATER: Answers = { ...ANSWERS, number: "07-NQ/TU", issued: "3/2/2022", replaces: "06-NQ/TU" };

const add = async (path: string, answers: Answers, lang: "vi" | "en" = "vi") =>
  addEntry(await openOrNew(path, "2026-11-20"), answers, await loadRegister(), lang);
const at = (name: string) => join(folder.path, name);

describe("addEntry", () => {
  it.each(["a.yml", "a.csv", "a.jsonl"])("makes %s, adds to it, and what it wrote is read", async (name) => {
    const first = await add(at(name), ANSWERS);
    const second = await add(at(name), LATER);
    expect(await readRegistryFile(at(name))).toEqual([first, second]);
    expect(second).toMatchObject({ number: "07-NQ/TU", issued: "2022-02-03", replaces: [{ id: first.id }] });
    expect(first.title).toBe(ANSWERS.title);
    expect(readdirSync(folder.path)).toEqual([name]);
  });

  it("keeps comments, spelling and order of the rest, and the rights of the file", async () => {
    const text =
      "# danh mục\r\n  - type: Nghị quyết # của tỉnh\r\n    number:   05-NQ/TU\r\n    issuer: Tỉnh ủy Hải Dương\r\n    source: x\r\n  # cuối";
    const path = folder.write("a.yml", text);
    chmodSync(path, 0o640);
    await add(path, ANSWERS);
    const after = readFileSync(path, "utf8");
    expect(after.startsWith(`${text}\r\n  - type: Nghị quyết\r\n    number: 06-NQ/TU\r\n`)).toBe(true);
    expect(await readRegistryFile(path)).toHaveLength(2);
    if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it("follows the columns and the separator of a table, and keeps the mark of Unicode", async () => {
    const path = folder.write("a.csv", "\ufeffnguồn;số;loại;cơ quan;trích yếu;ngày ban hành");
    await add(path, ANSWERS);
    expect(readFileSync(path, "utf8")).toBe(
      '\ufeffnguồn;số;loại;cơ quan;trích yếu;ngày ban hành\nBản lưu;06-NQ/TU;Nghị quyết;Tỉnh ủy Hải Dương;"Về ""chuyển đổi số"": nhiệm vụ, giải pháp";2021-03-26\n',
    );
    await expect(add(path, LATER)).rejects.toMatchObject({
      vi: expect.stringContaining("không có cột replaces"),
    });
  });

  it.each([
    ["in the file", ANSWERS, "đã có trong tệp, ở dòng này"],
    [
      "in the register",
      { ...ANSWERS, type: "Nghị định", number: "98/2023/NĐ-CP", issuer: "Chính phủ", issued: "2023-12-31" },
      "đã có trong danh mục của chương trình",
    ],
    ["wrong", { ...LATER, issued: "1/1/2020" }, "ban hành sau văn bản này"],
  ])("refuses what is %s and leaves the file alone", async (_, answers, words) => {
    await add(at("a.yml"), ANSWERS);
    const before = readFileSync(at("a.yml"));
    await expect(add(at("a.yml"), answers)).rejects.toMatchObject({ vi: expect.stringContaining(words) });
    expect(readFileSync(at("a.yml"))).toEqual(before);
  });

  it.each([
    ["a.txt", "", "Đặt lại tên tệp"],
    ["a.json", "[]", "Đặt lại tên tệp"],
    ["a.yml", "[{type: Luật, number: 1/2099/QH30, source: x}]", "trong dấu [ ] không thêm được"],
    ["a.yml", "- type: Luật", "thiếu"],
  ])("does not write to %s holding %j", async (name, text, words) => {
    const path = folder.write(name, text);
    await expect(add(path, ANSWERS)).rejects.toMatchObject({ vi: expect.stringContaining(words) });
    expect(readFileSync(path, "utf8")).toBe(text);
  });
});

describe("the questions", () => {
  const interview = async (given: Answers, replies: readonly string[], lang: "vi" | "en" = "vi") => {
    const base = await loadRegister();
    const path = at("a.yml");
    await add(path, ANSWERS);
    const others = await draftsIn([await openOrNew(path, "2026-11-20")], base);
    const said: string[] = [];
    const left = [...replies];
    const person: Person = {
      ask: async (question) => {
        said.push(question);
        return left.shift() ?? null;
      },
      tell: (sentence) => said.push(`! ${sentence}`),
    };
    const answers = await answersOf(
      given,
      person,
      (field, some) => wrongAnswer(field, some, others, base),
      lang,
    );
    return { answers, said };
  };

  it("ask for what is missing and again for what is wrong, which they name", async () => {
    const { answers, said } = await interview({ type: "nghị quyết", issuer: "Tỉnh ủy Hải Dương" }, [
      ...[
        "06",
        "08-NQ/TU",
        "",
        "Về du lịch",
        "31/2/2022",
        "3/2/2022",
        "",
        "",
        "99-NQ/TU",
        "06-NQ/TU",
        "",
        "Bản lưu",
      ],
    ]);
    expect(answers).toEqual({
      type: "nghị quyết",
      number: "08-NQ/TU",
      title: "Về du lịch",
      issuer: "Tỉnh ủy Hải Dương",
      issued: "3/2/2022",
      replaces: "06-NQ/TU",
      source: "Bản lưu",
    });
    expect(said).toEqual([
      "Số, ký hiệu, ví dụ 06-NQ/TU: ",
      expect.stringContaining("! “06” không phải số, ký hiệu"),
      "Số, ký hiệu, ví dụ 06-NQ/TU: ",
      "Trích yếu: ",
      expect.stringContaining("! không bỏ trống được"),
      "Trích yếu: ",
      "Ngày ban hành, ví dụ 26/3/2021: ",
      expect.stringContaining("! “31/2/2022” không phải một ngày có thật"),
      "Ngày ban hành, ví dụ 26/3/2021: ",
      "Có hiệu lực từ ngày (bỏ trống được): ",
      "Hết hiệu lực từ ngày, nếu không còn hiệu lực (bỏ trống được): ",
      expect.stringContaining("Thay thế văn bản nào"),
      expect.stringContaining("! không có văn bản “99-NQ/TU”"),
      expect.stringContaining("Thay thế văn bản nào"),
      expect.stringContaining("Sửa đổi, bổ sung văn bản nào"),
      "Nguồn: địa chỉ trang web hoặc nơi giữ văn bản: ",
    ]);
  });

  it("ask again for what was given wrong beforehand, in English too", async () => {
    const { said } = await interview({ ...LATER, to: "1/1/2020" }, ["", ""], "en");
    expect(said.slice(0, 3)).toEqual([
      "The day it takes effect (may be empty): ",
      "! it ends before it is issued. Correct the two days.",
      "The first day it no longer holds, if it has ended (may be empty): ",
    ]);
  });

  it("end when the person goes away", async () => {
    expect((await interview({}, ["nghị quyết"])).answers).toBeNull();
  });
});
