/** The names of administrative documents that stand as a title (Nghị định 30/2020/NĐ-CP, Điều 7; Party practice). */

/** Bare name → standard spelling, longer names before their beginnings. */
const TYPES: readonly (readonly [bare: string, name: string])[] = [
  ["ke hoach lien tich", "Kế hoạch liên tịch"],
  ["ke hoach", "Kế hoạch"],
  ["nghi quyet", "Nghị quyết"],
  ["quyet dinh", "Quyết định"],
  ["chi thi", "Chỉ thị"],
  ["quy che", "Quy chế"],
  ["quy dinh", "Quy định"],
  ["thong cao", "Thông cáo"],
  ["thong bao", "Thông báo"],
  ["huong dan", "Hướng dẫn"],
  ["chuong trinh", "Chương trình"],
  ["phuong an", "Phương án"],
  ["de an", "Đề án"],
  ["du an", "Dự án"],
  ["bao cao", "Báo cáo"],
  ["bien ban", "Biên bản"],
  ["to trinh", "Tờ trình"],
  ["hop dong", "Hợp đồng"],
  ["cong dien", "Công điện"],
  ["giay moi", "Giấy mời"],
  ["phieu trinh", "Phiếu trình"],
  ["ket luan", "Kết luận"],
  ["thong tri", "Thông tri"],
];

export interface TypeName {
  readonly name: string;
  /** Length of the words in the text it was read from. */
  readonly length: number;
}

/** The document type whose name `bare` starts with, or `null`. */
export function typeAt(bare: string): TypeName | null {
  for (const [key, name] of TYPES) {
    if (bare.startsWith(key) && !/[a-z0-9]/.test(bare[key.length] ?? " ")) {
      return { name, length: key.length };
    }
  }
  return spacedTypeAt(bare);
}

// "K Ế  H O Ạ C H": letters set apart by spaces.
function spacedTypeAt(bare: string): TypeName | null {
  if (!/^[a-z] [a-z] /.test(bare)) return null;
  for (const [key, name] of TYPES) {
    let at = 0;
    let matched = 0;
    const letters = key.replaceAll(" ", "");
    while (at < bare.length && matched < letters.length) {
      if (bare[at] === letters[matched]) matched++;
      else if (bare[at] !== " ") break;
      at++;
    }
    if (matched === letters.length && (bare[at] ?? " ") === " ") return { name, length: at };
  }
  return null;
}
