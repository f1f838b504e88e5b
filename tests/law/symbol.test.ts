import { describe, expect, it } from "vitest";
import { documentTypes } from "../../corpus/document-types.ts";
import { issuers } from "../../corpus/issuers.ts";
import { parseSymbol, type SymbolFamily } from "../../src/law/symbol.ts";

const FAMILIES: Readonly<Record<SymbolFamily, readonly string[]>> = {
  party: [
    "34-CT/TW",
    "06-NQ/TU",
    "39-KH/HU",
    "37-QĐ/TW",
    "05-HD/VPTW",
    "23-QĐ/UBKTTW",
    "1147-QĐ/BTGDVTW",
    "94- KH/BTGDVTW",
    "01-QĐi/UBKTTW",
    "02-KH/BCĐTW",
    "43-CV/BCĐ",
    "64-CTr/ĐU",
    "134-CV/UBKTTU",
    "317-QĐ/TWĐTN-TNTH",
  ],
  state: [
    "15/KH-UBND",
    "09/HD-HĐTĐKT",
    "16/KH-MTTQ-UB",
    "207/QĐ-MTTW-BTT",
    "61/QĐ-TLĐ",
    "01/QĐ-BCĐTW",
    "388/NQ-UBTVQH16",
    "12/KH-THCSNT",
    "30c/NQ-CP",
    "72/VBHN-VPQH",
  ],
  letter: ["12/UBND-VX", "05/BNV-VP", "4977/BVHTTDL-VP", "1488/VP-KH&CĐS", "12942/SXD", "1735/LĐTBXH-BGD"],
  legislation: [
    "19/2025/QĐ-TTg",
    "66.25/2026/NQ-CP",
    "30/2020/NĐ-CP",
    "19/2025/TT-BNNMT",
    "128/2025/QĐ-UBND",
    "07/2013/TTLT-BNV-BTC",
    "19-2018/NQ-CP",
  ],
  "national-assembly": ["202/2025/QH15", "36/2026/QH16", "72/2025/QH15", "01/2016/UBTVQH14", "15/2003/QH11"],
  number: ["52/2017", "06", "98"],
};

describe("symbol", () => {
  for (const [family, symbols] of Object.entries(FAMILIES)) {
    it.each(symbols)(`%s is ${family}`, (symbol) => {
      expect(parseSymbol(symbol)?.family).toBe(family);
    });
  }

  it.each([
    ["94- KH/BTGDVTW", "94-KH/BTGDVTW"],
    ["37- QĐ/TW", "37-QĐ/TW"],
    ["01 - KH/ĐTN", "01-KH/ĐTN"],
    ["16/KH - UBND", "16/KH-UBND"],
    ["16 / KH-UBND", "16/KH-UBND"],
    ["2l/2020/TT-BGDĐT", "21/2020/TT-BGDĐT"],
    ["3O/2020/NĐ-CP", "30/2020/NĐ-CP"],
    ["12a/2020/QĐ-UBND", "12a/2020/QĐ-UBND"],
    ["01-KL TW", "01-KL/TW"],
    ["12/KH UBND", "12/KH-UBND"],
    ["298 KH/TWĐTN", "298-KH/TWĐTN"],
    ["09CT/TW", "09-CT/TW"],
    ["12KH-UBND", "12/KH-UBND"],
    ["19/CT-TTG", "19/CT-TTg"],
    ["120-CTR/TU", "120-CTr/TU"],
    ["15/TTR-UBND", "15/TTr-UBND"],
    ["3158/QĐ-§SYT", "3158/QĐ-SYT"],
    ["1626/QĐTTg", "1626/QĐ-TTg"],
    ["1/QĐ-HDND", "1/QĐ-HĐND"],
    ["16/KH-HDTDKT", "16/KH-HĐTĐKT"],
    ["307/KH.BGD&ĐT", "307/KH.BGD&ĐT"],
    ["05/2026/VLN/CV-LV", "05/2026/VLN/CV-LV"],
    ["YBB-SA032/26-LR", "YBB-SA032/26-LR"],
    ["11/2026CV-YVG", "11/2026CV-YVG"],
    ["21.4/GĐN", "21.4/GĐN"],
    ["27/ĐN-Cty", "27/ĐN-Cty"],
    ["01-GCN-MT", "01-GCN-MT"],
  ])("%s is written %s", (symbol, canonical) => {
    expect(parseSymbol(symbol)?.number).toBe(canonical);
  });

  it.each([
    ["91/2017/ND-CP", "Nghị định", "91/2017/NĐ-CP"],
    ["1041/QD-TTg", "Quyết định", "1041/QĐ-TTg"],
    ["03/DA-UBND", "Đề án", "03/ĐA-UBND"],
    // Without the type word nothing says that diacritics were lost.
    ["03/DA-UBND", null, "03/DA-UBND"],
    ["03/HD-UBND", "Hướng dẫn", "03/HD-UBND"],
  ])("%s after %s is %s", (symbol, type, canonical) => {
    expect(parseSymbol(symbol, type)?.number).toBe(canonical);
  });

  it("takes a symbol apart", () => {
    expect(parseSymbol("317-QĐ/TWĐTN-TNTH")).toMatchObject({
      ordinal: "317",
      year: null,
      type: "QĐ",
      issuers: ["TWĐTN", "TNTH"],
      style: "party",
    });
    expect(parseSymbol("66.25/2026/NQ-CP")).toMatchObject({
      ordinal: "66.25",
      year: 2026,
      type: "NQ",
      issuers: ["CP"],
      style: "state",
    });
  });

  it.each(["", "/KH-UBND", "…/QĐ-UBND", "KH-UBND", "Kế hoạch", "-", "12/", "12/KH-UBND thứ hai"])(
    "%j is no symbol",
    (symbol) => {
      expect(parseSymbol(symbol)).toBeNull();
    },
  );
});

describe("corpus of abbreviations", () => {
  it.each(documentTypes.filter(({ abbreviation, example }) => abbreviation !== null && example !== null))(
    "$example bears $abbreviation",
    ({ abbreviation, example }) => {
      expect(parseSymbol(example!)?.type).toBe(abbreviation);
    },
  );

  it.each(issuers.filter(({ example }) => example !== null))("$example bears $abbreviation", (issuer) => {
    expect(parseSymbol(issuer.example!)?.issuers).toContain(issuer.abbreviation);
  });

  it("has each issuer once", () => {
    const keys = issuers.map(({ abbreviation }) => abbreviation);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
