import { describe, expect, it } from "vitest";
import { expectedIn } from "../../src/batch/expected.ts";

const LISTS: readonly (readonly [what: string, text: string, names: readonly string[]])[] = [
  ["one name a line", "Xã An Bình\nPhường Hồng Hà", ["1 Xã An Bình", "2 Phường Hồng Hà"]],
  [
    "byte order mark, CRLF, blank lines",
    "\ufeffXã An Bình\r\n\r\n\r\nXã Bình An\r\n",
    ["1 Xã An Bình", "4 Xã Bình An"],
  ],
  ["a lone heading", "Tên đơn vị\nXã An Bình", ["2 Xã An Bình"]],
  ["numbered rows", "STT;Đơn vị\n1;Xã An Bình\n2;Xã Bình An", ["2 Xã An Bình", "3 Xã Bình An"]],
  ["numbered rows without heading", "1;Xã An Bình;5\n2;Xã Bình An;7", ["1 Xã An Bình", "2 Xã Bình An"]],
  ["tabs", "TT\tXã, phường\tGhi chú\n1\tXã An Bình\t\n", ["2 Xã An Bình"]],
  [
    "columns of larger units",
    "Xã,Huyện\nAn Bình,Nam Sách\nAn Phú,H. Nam Sách",
    ["2 An Bình, Huyện Nam Sách", "3 An Phú, H. Nam Sách"],
  ],
  [
    "a name with a comma in quotes",
    'Đơn vị,Ghi chú\n"Xã An Bình, huyện Nam Sách",x',
    ["2 Xã An Bình, huyện Nam Sách"],
  ],
  ["a first name that is no heading", "Xã Đơn Dương\nXã An Bình", ["1 Xã Đơn Dương", "2 Xã An Bình"]],
  ["Excel's first line", "sep=;\nĐơn vị;Tỉnh\nXã An Bình;Lào Cai", ["3 Xã An Bình, Tỉnh Lào Cai"]],
  [
    "commas inside names, without quotes",
    "Xã An Bình, huyện Nam Sách\nXã An Phú",
    ["1 Xã An Bình, huyện Nam Sách", "2 Xã An Phú"],
  ],
  ["a title above", "DANH SÁCH CÁC XÃ;\nTT;Tên xã\n1;Xã An Bình\n;Tổng số", ["3 Xã An Bình"]],
  ["apostrophes and numbers", "Xã Ia H'Drai\nPhường 5", ["1 Xã Ia H'Drai", "2 Phường 5"]],
];

describe("a list of those who were to hand in", () => {
  it.each(LISTS)("%s", async (_, text, names) => {
    expect((await expectedIn(text)).map(({ line, name }) => `${line} ${name}`)).toEqual(names);
  });

  it.each([
    ["nothing", "", "không có tên nào"],
    ["blank lines", "\n \n;;\n", "không có tên nào"],
    ["a heading alone", "STT;Tên đơn vị\n", "không thấy cột tên"],
    ["numbers alone", "1;2\n3;4", "không thấy cột tên"],
    ["an open quotation mark", 'Đơn vị\n"Xã An Bình\n', "ngoặc kép"],
  ])("is refused: %s", async (_, text, message) => {
    await expect(expectedIn(text)).rejects.toMatchObject({
      code: "bad-list",
      vi: expect.stringContaining(message),
    });
  });
});
