import type { Profile } from "../../src/check/profile.ts";
import { keHoach } from "./ke-hoach.ts";
import { thiDuaKhenThuong } from "./thi-dua-khen-thuong.ts";

/** The special ones first; the last takes every plan. */
export const profiles: readonly Profile[] = [thiDuaKhenThuong, keHoach];
