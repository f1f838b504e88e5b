/** Words before a district's name that make it the name of a district-level body. */

/** Bodies that every district had, longest first; bare. */
export const DISTRICT_BODY =
  "(?:van phong |thuong truc |tt\\.? ?|chu tich |pho chu tich |lanh dao )?(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd(?: va ubnd|, ubnd| - ubnd|-ubnd)?|uy ban mat tran to quoc(?: viet nam)?|uy ban mttq(?: viet nam| vn)?|ubmttq(?:vn| viet nam| vn)?|ub mttq(?: viet nam| vn)?|mttq|mat tran to quoc|hoi lien hiep phu nu|hoi lhpn|hoi nong dan|hoi cuu chien binh|hoi ccb|lien doan lao dong|ldld|(?:bch |ban chap hanh )?doan(?: thanh nien| tncs)?(?: cong san)?(?: ho chi minh)?|cong an|ban chi huy quan su|ban chqs|bchqs|hoi dong thi dua,? ?-? ?khen thuong|hoi dong td-?kt|hdtd ?-? ?kt|toa an nhan dan|tand|vien kiem sat nhan dan|vksnd|chi cuc thue|chi cuc thi hanh an dan su|chi cuc thads|thanh tra|bao hiem xa hoi|bhxh|kho bac nha nuoc|phong (?:noi vu|lao dong|ld|giao duc|gd|tai chinh|tc|kinh te|nong nghiep|nn|tai nguyen|tn|quan ly do thi|van hoa|vh|y te|dan toc|tu phap|cong thuong)[a-z ,&-]{0,40})";

const BEFORE = new RegExp(`(?<![a-z])${DISTRICT_BODY}[ \\n](?:cac |cap |[0-9]{1,2} )?$`);

/** Whether the bare text that ends before a district's name ends with such a body. */
export const endsWithDistrictBody = (before: string): boolean => BEFORE.test(before.slice(-90));
