import { plan } from "../../src/check/example.ts";
import { clip } from "../../src/check/location.ts";
import { defineRule } from "../../src/check/rule.ts";
import { decodeTcvn3, decodeVni, looksTcvn3, looksVni } from "../../src/text/legacy.ts";
import { nd30 } from "../provisions.ts";

const TCVN3 =
  "ñy ban nh©n d©n\n\nx· An B×nh\n\nSè: 12/KH-UBND\n\nAn B×nh, ngµy 05 th¸ng 02 n¨m 2026\n\nKÕ ho¹ch\n\nPh¸t ®éng phong trµo thi ®ua n¨m 2026\n\nñy ban nh©n d©n x· ban hµnh kÕ ho¹ch nh­ sau:\n\nI. Môc ®Ých\n\nT¹o khÝ thÕ thi ®ua s«i næi trong c¸n bé vµ nh©n d©n.\n";
const VNI =
  "uûy ban nhaân daân\n\nxaõ An Bình\n\nSoá: 12/KH-UBND\n\nAn Bình, ngaøy 05 thaùng 02 naêm 2026\n\nKeá hoaïch\n\nPhaùt ñoäng phong traøo thi ñua naêm 2026\n\nuûy ban nhaân daân xaõ ban haønh keá hoaïch nhö sau:\n\nI. Muïc ñích\n\nTaïo khí theá thi ñua soâi noåi trong caùn boä vaø nhaân daân.\n";

/** Signs that no Unicode Vietnamese text has inside words; keeps sound paragraphs away from the closer look. */
const SUSPECT =
  /[\u00a8-\u00ae\u00b5-\u00be]\p{L}|\p{L}[\u00a8-\u00ae\u00b5-\u00be]|[aeouyôö][âåäûïøõùëüúñ]/iu;
const SHOWN = 60;

export default defineRule({
  id: "language/legacy-font",
  title: { vi: "Phông chữ, bảng mã cũ", en: "Encoding from before Unicode" },
  why: {
    vi: "Văn bản phải dùng bộ mã Unicode theo TCVN 6909:2001. Chữ gõ bằng TCVN3 (.VnTime) hay VNI hiện sai trên máy không có phông đó và không gửi qua trục liên thông được.",
    en: "Documents must be in Unicode (TCVN 6909:2001). Text typed in TCVN3 (.VnTime) or VNI is unreadable where the font is missing.",
  },
  basis: nd30("khoản 4 Mục I Phần I Phụ lục I"),
  earlierBasis: { date: "2020-03-05", basis: "Thông tư 01/2011/TT-BNV" },
  severity: "warning",
  message: {
    file: {
      vi: "Văn bản còn chữ gõ bằng bảng mã cũ (TCVN3 hoặc VNI). Chuyển sang Unicode, phông Times New Roman.",
      en: "The document has text in an encoding from before Unicode (TCVN3 or VNI). Convert it to Unicode, font Times New Roman.",
    },
    passage: {
      vi: "Đoạn này gõ bằng bảng mã cũ {name}, đọc là “{words}”. Chuyển sang Unicode.",
      en: "This passage is typed in the old encoding {name} and reads “{words}”. Convert it to Unicode.",
    },
  },
  good: [
    plan(),
    plan({
      opening: "Đoàn caféterie, où l’été naïf, 25 °C ± 2, ®. Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
    }),
  ],
  bad: [
    [TCVN3, null],
    [VNI, null],
    [plan({ opening: "‹ñy ban nh©n d©n x· ban hµnh kÕ ho¹ch ph¸t ®éng thi ®ua nh­ sau:›" }), null],
    [plan({ opening: "‹uûy ban nhaân daân xaõ ban haønh keá hoaïch phaùt ñoäng thi ñua nhö sau:›" }), null],
  ],
  *check({ source, clean }) {
    if (source.warnings.some(({ code }) => code === "legacy-encoding" || code === "legacy-font"))
      yield { span: null, message: "file" };
    for (const { source: paragraph } of clean.paragraphs) {
      const text = source.text.slice(paragraph.span.start, paragraph.span.end);
      if (!SUSPECT.test(text)) continue;
      const name = looksTcvn3(text) ? "TCVN3" : looksVni(text) ? "VNI" : null;
      if (name === null) continue;
      const words = clip(name === "VNI" ? decodeVni(text) : decodeTcvn3(text, false), SHOWN);
      yield { span: paragraph.span, message: "passage", data: { name, words } };
      return;
    }
  },
});
