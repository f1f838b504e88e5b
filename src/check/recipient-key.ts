/** Names of bodies as recipients and tasks write them, made comparable. */
import { keyOf } from "../text/bare.ts";

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ubnd: "uy ban nhan dan",
  hdnd: "hoi dong nhan dan",
  ubmttq: "uy ban mttq",
  ubmttqvn: "uy ban mttq viet nam",
  tt: "thuong truc",
  ttr: "thuong truc",
  btv: "ban thuong vu",
  bch: "ban chap hanh",
  ct: "chu tich",
  pct: "pho chu tich",
  tdkt: "thi dua khen thuong",
  lhpn: "lien hiep phu nu",
  ccb: "cuu chien binh",
  gd: "giao duc",
  vhxh: "van hoa xa hoi",
};

/** A key that is the same for a name and its usual abbreviations. */
export function recipientKey(name: string): string {
  return keyOf(name.replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, " "))
    .split(" ")
    .map((word) => WRITTEN_OUT[word] ?? word)
    .join(" ")
    .replace("mat tran to quoc", "mttq");
}

const JOINING = new Set(["va", "cua", "o"]);

/** First letters of a name's words, bare, joining words left out: "Phòng Văn hóa - Xã hội" is "pvhxh". */
export function initials(name: string): string {
  return keyOf(name)
    .split(" ")
    .filter((word) => !JOINING.has(word))
    .map((word) => word[0] ?? "")
    .join("");
}
