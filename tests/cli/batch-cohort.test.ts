import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Analysis } from "../../src/model.ts";
import { communeText, superiorText } from "../cohort/plans.ts";
import { build, type Folder, kehoach, type Outcome, temporaryFolder } from "./run.ts";

let folder: Folder;
const at = (...parts: string[]) => join(folder.path, ...parts);
const batch = (...args: string[]): Outcome => kehoach(["batch", at("plans"), "-o", at("out"), ...args]);

const ASKED = "Ít nhất 90% hộ gia đình phân loại rác tại nguồn";

beforeAll(() => {
  build();
  folder = temporaryFolder();
  mkdirSync(at("plans"));
  const write = (name: string, said: string, commune = "An Bình") =>
    folder.write(
      join("plans", name),
      communeText([said]).replaceAll("AN BÌNH", commune.toUpperCase()).replaceAll("An Bình", commune),
    );
  write("a.txt", `${ASKED}.`);
  write("b.txt", "Phấn đấu 70% hộ gia đình phân loại rác tại nguồn.", "Bản Lầu");
  write("c.txt", "Trồng rừng theo lịch thời vụ.", "Cốc San");
  folder.write("cap-tren.txt", superiorText(`I. CHỈ TIÊU\n- ${ASKED}.`));
  folder.write("trong.csv", "");
  folder.write("khong-giao.txt", superiorText("I. MỤC ĐÍCH\nCổ vũ Nhân dân trong tỉnh hăng hái lao động."));
  folder.write(
    "ds.csv",
    "\ufeffSTT;Đơn vị\r\n1;X. An Bình\r\n2;UBND xã Bản Lầu\r\n3;xã Mường Vi\r\n4;Xã An Bình\r\n",
  );
}, 120_000);
afterAll(() => folder.remove());

const plans = (): Analysis[] =>
  readFileSync(at("out", "ke-hoach.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Analysis);

const uncovered = (): string[] =>
  plans().flatMap(({ source, findings }) =>
    findings
      .filter(({ rule }) => rule === "cohort/not-covered")
      .map(({ severity, text }) => `${source.path} ${severity} ${text}`),
  );

const EXPECTED = ["b.txt warning Phấn đấu 70% hộ gia đình phân loại rác tại nguồn", "c.txt info null"];

describe("kehoach batch", () => {
  it("tells who has handed in and what the plans leave out", () => {
    const { code, err } = batch("--expect", at("ds.csv"), "--against", at("cap-tren.txt"));
    expect(code).not.toBe(2);
    expect(err).toContain("2/3 đơn vị đã nộp, 1 chưa nộp, 0 chưa rõ; 1 kế hoạch");
    expect(err).toContain("Chưa nộp: xã Mường Vi\n");
    expect(err).toContain("dòng 5 “Xã An Bình” trùng với dòng 2");
    expect(err).toContain("41/KH-UBND");
    expect(uncovered()).toEqual(EXPECTED);
  });

  it("answers the same for plans that were judged before", () => {
    batch("--cache");
    expect(uncovered()).toEqual([]);
    batch("--cache", "--against", at("cap-tren.txt"));
    expect(uncovered()).toEqual(EXPECTED);
  });

  it("answers the same from parts", () => {
    for (const part of ["1/2", "2/2"]) batch("--shard", part);
    kehoach(["merge", at("out"), "-o", at("out"), "--against", at("cap-tren.txt"), "--expect", at("ds.csv")]);
    expect(uncovered()).toEqual(EXPECTED);
  });

  it.each([
    ["--expect", "khong-co.csv", "khong-co.csv: không có tệp"],
    ["--expect", "trong.csv", "trong.csv: danh sách không có tên nào"],
    ["--against", "khong-co.docx", "khong-co.docx: không có tệp"],
    ["--against", "trong.csv", "trong.csv: "],
    ["--against", "khong-giao.txt", "khong-giao.txt: không thấy chủ đề"],
  ])("refuses %s %s before it begins", (option, file, message) => {
    const { code, out, err } = batch(option, at(file));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
