import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { entryProblems } from "../../src/law/register/validate.ts";
import { InstrumentEntry } from "../../src/model.ts";
import { saidOf } from "../../src/node/registry/entry-words.ts";
import {
  analyseFile,
  BadFileError,
  readRegistryFile,
  readRegistryFiles,
  registerWith,
  today,
} from "../../src/node.ts";
import { type Folder, temporaryFolder } from "../cli/run.ts";
import { entry } from "../law/own.ts";

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const YAML = `# Văn bản của tỉnh
- type: nghị quyết   # chữ thường cũng được
  number: 06-NQ/TU
  title: Về phát triển kinh tế
  issuer: Tỉnh ủy Hải Dương
  issued: 26/3/2021
  from: ngày 26 tháng 3 năm 2021
  source: Bản lưu tại Văn phòng Tỉnh ủy
- type: Nghị quyết
  number: 12/2023/NQ-HĐND
  title: "Quy định mức chi: khen thưởng"
  issuer: HĐND tỉnh Hải Dương
  issued: 2023-12-08
  effective: {from: 2024-01-01, to: 2026-01-01}
  amends: [06-NQ/TU, 98/2023/NĐ-CP]
  source:
    - https://congbao.haiduong.gov.vn/12
    - {title: Công báo, locator: Điều 2, read: 2024-02-01, evidence: text}
`;
const CSV = `loại,số ký hiệu,trích yếu,cơ quan ban hành,ngày ban hành,hiệu lực từ,hết hiệu lực,thay thế,sửa đổi,nguồn
nghị quyết,06-NQ/TU,Về phát triển kinh tế,Tỉnh ủy Hải Dương,26/3/2021,26/3/2021,,,,Bản lưu tại Văn phòng Tỉnh ủy

Nghị quyết,12/2023/NQ-HĐND,Quy định mức chi: khen thưởng,HĐND tỉnh Hải Dương,8/12/2023,1/1/2024,1/1/2026,,06-NQ/TU; 98/2023/NĐ-CP,https://congbao.haiduong.gov.vn/12
`;
const JSONL = `{"type":"Nghị quyết","number":"06-NQ/TU","title":"Về phát triển kinh tế","issuer":"Tỉnh ủy Hải Dương","issued":"2021-03-26","from":"2021-03-26","source":"Bản lưu tại Văn phòng Tỉnh ủy"}
{"type":"Nghị quyết","number":"12/2023/NQ-HĐND","title":"Quy định mức chi: khen thưởng","issuer":"HĐND tỉnh Hải Dương","issued":"2023-12-08","effective":{"from":"2024-01-01","to":"2026-01-01"},"amends":["06-NQ/TU","nd-98-2023-nd-cp"],"source":"https://congbao.haiduong.gov.vn/12"}
`;

describe("a register file", () => {
  it.each([
    ["a.yml", YAML],
    ["a.csv", CSV],
    ["a.csv", `\ufeff${CSV.replaceAll("; ", "|").replaceAll(",", ";")}`],
    ["a.csv", CSV.replaceAll(",", "\t").replaceAll("\n", "\r\n")],
    ["a.jsonl", JSONL],
    ["a.json", `[${JSONL.trim().replace("\n", ",")}]`],
  ])("is understood as %s (%#)", async (name, text) => {
    const day = today();
    const entries = await readRegistryFile(folder.write(name, text));
    const own = { read: day, evidence: "own" };
    expect(entries.map((one) => InstrumentEntry.parse(one))).toMatchObject(
      [
        {
          id: "nq-06-nq-tu-hai-duong-2021",
          type: "Nghị quyết",
          number: "06-NQ/TU",
          issued: "2021-03-26",
          effective: { from: "2021-03-26", to: null },
          checked: day,
          source: [{ title: "Bản lưu tại Văn phòng Tỉnh ủy", ...own }],
        },
        {
          id: "nq-12-2023-nq-hdnd-hai-duong",
          title: "Quy định mức chi: khen thưởng",
          effective: { from: "2024-01-01", to: "2026-01-01" },
          amends: [{ id: "nq-06-nq-tu-hai-duong-2021" }, { id: "nd-98-2023-nd-cp" }],
          source: [{ url: "https://congbao.haiduong.gov.vn/12", ...own }].concat(),
        },
      ].map((one, i) =>
        name === "a.yml" && i === 1 ? { ...one, source: [one.source[0], { evidence: "text" }] } : one,
      ),
    );
  });

  it("is an empty register while nothing stands in it", async () => {
    for (const name of ["a.yml", "a.csv", "a.jsonl"]) {
      expect(await readRegistryFile(folder.write(name, ""))).toEqual([]);
    }
  });

  it("may refer to the entries of another one", async () => {
    const [first, second] = [CSV.split("\n").slice(0, 2), CSV.split("\n").filter((_, i) => i === 0 || i > 2)];
    const paths = [folder.write("a.csv", second.join("\n")), folder.write("b.csv", first.join("\n"))];
    const entries = await readRegistryFiles(paths);
    expect(entries[0]?.amends?.[0]).toEqual({ id: entries[1]?.id });
  });

  it.each([
    ["Nghị định", "98/2023/NĐ-CP", "Chính phủ", "nd-98-2023-nd-cp"],
    ["Luật", "72/2025/QH15", "Quốc hội", "luat-72-2025-qh15"],
    ["Kế hoạch", "255/KH-UBND", "Ủy ban nhân dân thành phố Hải Phòng", "kh-255-kh-ubnd-hai-phong-2025"],
    ["Chỉ thị", "41-CT/TW", "Bộ Chính trị", "ct-41-ct-tw-2025"],
    ["Quy định", "69-QĐ/TW", "Bộ Chính trị", "quy-dinh-69-qd-tw-2025"],
  ])("makes an id for %s %s", async (type, number, issuer, id) => {
    const text = JSON.stringify([
      {
        type,
        number,
        title: "x",
        issuer,
        issued: number.includes("2023") ? "2023-01-01" : "2025-01-01",
        source: "x",
      },
    ]);
    expect((await readRegistryFile(folder.write("a.json", text)))[0]?.id).toBe(id);
  });
});

describe("a register file with mistakes", () => {
  const problemsOf = async (name: string, text: string) => {
    const error = await readRegistryFile(folder.write(name, text)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BadFileError);
    return (error as BadFileError).problems.map(({ line, field, vi }) => [line, field, vi] as const);
  };

  it("tells all of them, with line, field and what to write instead", async () => {
    const text = `loại,số ký hiệu,trích yếu,cơ quan ban hành,ngày ban hành,thay thế,nguồn,ghi chú
Nghị quyêtt,06-NQ/TU,x,Tỉnh ủy Hải Dương,31/02/2021,,,
Kế hoạch,06,"x
y",,1/1/2020,99/2099/NĐ-CP,có,
Kế hoạch,05/KH-UBND,x,,1/1/2020,34-CT/TW,có,
Kế hoạch,05/KH-UBND,x,UBND xã A,1/1/2020,,có,,,
`;
    const problems = await problemsOf("a.csv", text);
    expect(problems.map(([line, field]) => [line, field])).toEqual([
      [1, null],
      [2, "loại"],
      [2, "ngày ban hành"],
      [2, "nguồn"],
      [3, "số ký hiệu"],
      [3, "thay thế"],
      [5, "cơ quan ban hành"],
      [5, "thay thế"],
      [6, null],
    ]);
    const sentences = problems.map(([, , vi]) => vi);
    expect(sentences[1]).toBe("không có loại văn bản “Nghị quyêtt”. Ý bạn là “Nghị quyết”?");
    expect(sentences[2]).toBe(
      "“31/02/2021” không phải một ngày có thật. Ghi NGÀY/THÁNG/NĂM, ví dụ 26/3/2021.",
    );
    expect(sentences[7]).toContain("ct-34-ct-tw-2014 (2014-04-07)");
    for (const sentence of sentences) expect(sentence).toMatch(/[.?]$/);
  });

  const ONE =
    "- {type: Kế hoạch, number: 05/KH-UBND, title: x, issuer: UBND xã A, issued: 2020-01-01, source: y";
  it.each([
    [
      "a.yml",
      "- type: Kế hoạch\n  numer: 1/KH-UBND",
      [2, null, "không có trường “numer”. Ý bạn là “number”?"],
    ],
    ["a.yml", "type: x", [1, null, "phải là một danh sách"]],
    ["a.yml", "- x", [1, null, "mục này không có trường nào"]],
    ["a.yml", "- a: [", [1, null, "sai cú pháp"]],
    ["a.yml", `${ONE}, to: 2019-12-31}`, [1, "to", "hết hiệu lực trước"]],
    ["a.yml", `${ONE}, from: 2019-12-31}`, [1, "from", "có hiệu lực trước ngày ban hành"]],
    ["a.yml", `${ONE}}\n${ONE}}`, [2, null, "văn bản này đã có ở một mục khác"]],
    ["a.yml", `${ONE}, replaces: 05/KH-UBND}`, [1, "replaces", "không thể tự thay thế"]],
    ["a.yml", `${ONE}, weak: [all]}`, [1, "weak", "giá trị không đúng dạng"]],
    ["a.yml", `${ONE}, effective: x}`, [1, "effective", "phải gồm “from” và “to”"]],
    ["a.jsonl", `{"type":"Kế hoạch"}\n{`, [1, "number", "thiếu số, ký hiệu"]],
    ["a.csv", 'type,number\n"x,y', [2, null, "dấu ngoặc kép không khép lại"]],
    ["a.txt", "x", [null, null, "Đổi đuôi tệp"]],
  ] as const)("%s %j", async (name, text, [line, field, words]) => {
    expect(await problemsOf(name, text)).toContainEqual([line, field, expect.stringContaining(words)]);
  });

  it("has a Vietnamese sentence for everything the register's own check finds", () => {
    const of = (id: string, more: Partial<InstrumentEntry>) =>
      entry(id, "Nghị định", `${id}/2020/NĐ-CP`, more);
    const bad = [
      of("1", { issued: "2021-01-01" }),
      of("2", { effective: { from: "2020-02-01", to: "2020-01-01" }, issued: "2020-03-01" }),
      of("3", { replaces: [{ id: "3" }, { id: "nowhere" }, { id: "1" }], issued: "2020-01-01" }),
      of("3", { suspended: { from: "2020-02-01", to: "2020-01-01" } }),
      { ...of("4", {}), number: "???" },
      { ...of("5", {}), number: "5/2020/nđ-cp" },
    ];
    const messages = [...new Set(entryProblems(bad).map(({ message }) => message))];
    expect(messages.length).toBeGreaterThan(9);
    expect(messages.filter((message) => saidOf(message) === null)).toEqual([]);
  });
});

describe("a user's own instruments", () => {
  it("are recognised in a plan, those of other places are not", async () => {
    const register = await registerWith([folder.write("a.yml", YAML)]);
    const path = folder.write(
      "kh.txt",
      `UBND XÃ AN BÌNH
KẾ HOẠCH
Công tác năm 2026
Căn cứ Nghị quyết số 06-NQ/TU ngày 26/3/2021 của Tỉnh ủy Hải Dương về phát triển kinh tế;
Căn cứ Nghị quyết số 06-NQ/TU ngày 05/5/2021 của Tỉnh ủy Nam Định về phát triển kinh tế;
Căn cứ Nghị quyết số 12/2023/NQ-HĐND ngày 08/12/2023 của HĐND tỉnh Hải Dương;
`,
    );
    const { citations, coverage } = await analyseFile(path, {
      today: "2026-03-01",
      register: () => Promise.resolve(register),
    });
    expect(citations.map(({ instrument, verdict }) => [instrument, verdict.status])).toEqual([
      ["nq-06-nq-tu-hai-duong-2021", "amended"],
      [null, "unknown"],
      ["nq-12-2023-nq-hdnd-hai-duong", "expired"],
    ]);
    expect(coverage.registry.instruments).toBe(register.size);
  });
});
