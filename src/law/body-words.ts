/** Words that names of bodies begin with, are made of, or end before. All bare, alternatives of a pattern. */

/** One alternative of a pattern, or several, to a line. */
const alternatives = (lines: string): string =>
  lines
    .trim()
    .split(/\s*\n\s*/)
    .join("|");

/** Bodies whose name is complete in itself: whatever follows is no part of it. */
export const CLOSED_BODIES = alternatives(`
  ban chi dao (?:trung uong|tw|tinh|quoc gia|thanh pho) ve phong,? chong tham nhung(?:,? lang phi)?(?:,? (?:va )?tieu cuc)?
  ban chi dao (?:trung uong|tw) ve phat trien khoa hoc,? cong nghe,? doi moi sang tao va chuyen doi so
  bo chinh tri(?: (?:ban chap hanh )?trung uong dang)?
  ban bi thu(?: (?:trung uong(?: dang)?|tw(?: dang)?))?
  (?:ban chap hanh|bch) (?:trung uong|tw)(?: dang)?(?: cong san viet nam)?|thu tuong(?: chinh phu)?
  chinh phu|uy ban thuong vu quoc hoi|ubtvqh|quoc hoi|chu tich nuoc|chu tich hoi dong bo truong
  hoi dong bo truong|quan uy trung uong|van phong chinh phu|van phong quoc hoi
  van phong trung uong dang|bo truong, chu nhiem van phong chinh phu
`);

/** What ministries, services and divisions deal with: "Bộ …", "Sở …", "Phòng …". */
export const FIELDS = alternatives(`
  noi vu|y te|tai chinh(?: ?- ?ke hoach| va ke hoach)?|tu phap|cong an|quoc phong|ngoai giao|ngoai vu
  xay dung|cong thuong|giao duc(?:,| va|&|-) dao tao|gd ?(?:&|va|-)? ?dt|giao duc
  khoa hoc,? (?:va )?cong nghe(?: va moi truong)?|kh ?& ?cn
  van hoa ?(?:,|-)? ?the thao(?: va|,| ?-) ?du lich|van hoa va the thao|van hoa ?- ?the thao
  van hoa ?- ?xa hoi|van hoa ?- ?thong tin|van hoa va thong tin|van hoa,? khoa hoc va thong tin|vhttdl
  vhtt ?(?:&|va) ?dl|vh ?- ?tt|du lich|nong nghiep va moi truong|nong nghiep va phat trien nong thon
  nong nghiep va ptnt|nong nghiep|tai nguyen va moi truong|tn ?(?:&|va) ?mt|thong tin va truyen thong
  tt ?(?:&|va) ?tt|lao dong ?(?:-|,)? ?thuong binh va xa hoi|ld ?-? ?tb ?(?:&|va)? ?xh
  ke hoach va dau tu|kh ?(?:&|va) ?dt|giao thong van tai|gtvt|dan toc va ton giao|dan toc
  quy hoach ?- ?kien truc|thuong mai|cong nghiep|thuy san|buu chinh,? vien thong
  kinh te,? ha tang va do thi|kinh te va ha tang|kinh te|quan ly do thi
`);

export const FIELD_HEADS =
  "(?:(?:bo truong|thu truong|giam doc|pho giam doc|truong|pho truong|chanh thanh tra) )?(?:bo|so|phong|ty|nganh)";

/** What a name of a body may begin with. */
export const BODY_HEADS = alternatives(`
  uy ban|ubnd|ub|ubmttq|hdnd|hoi dong|ban|bch|btv|bcd|bo|so|phong|truong|cuc|tong cuc|chi cuc|vu|vien
  van phong|thanh tra|toa an|tand|vien kiem sat|vksnd|cong an|quan su|chinh phu|thu tuong|chu tich
  pho chu tich|chu nhiem|giam doc|tong giam doc|bo truong|thu truong|quoc hoi|dang uy|huyen uy|tinh uy
  thanh uy|quan uy|thi uy|dang bo|chi bo|chi uy|thuong truc|thuong vu|thuong truc tinh uy|trung uong
  tw|lien doan|tong lien doan|ldld|cong doan|doan|tinh doan|thanh doan|huyen doan|quan doan|xa doan
  trung uong doan|hoi|tinh hoi|huyen hoi|mat tran|mttq|lien hiep|hiep hoi|trung tam|kho bac|bao hiem
  ngan hang|cong ty|tong cong ty|tap doan|doanh nghiep|danh nghiep|chi nhanh|hop tac xa|benh vien|tram
  dai hoc|hoc vien|khoa|to|cum|lien nganh|lien tich|lien bo|nha truong|bhxh|bo chi huy
  bo tu lenh|quan khu|thu vien|bao tang|dai|hat|ky vien|kiem toan|tong thanh tra|ubkt|vp
  vpcp
`);

/** Words of level and place: lower case, yet part of a name. */
export const UNIT = alternatives(String.raw`
  tinh|thanh pho|tp\.?|huyen|h\.|quan|thi xa|tx\.?|thi tran|tt\.?|xa|x\.|phuong|p\.|dac khu|thon|xom
  khu pho|to dan pho|trung uong|viet nam|khoi|khoa|nhiem ky
`);

/** Words after "và" or a comma that still belong to the name of a body. */
export const NAME_PARTS = alternatives(`
  the thao|the duc|khen thuong|giao duc|chong|phong|chua chay|chien luoc|ha tang|khoa hoc|xa hoi
  thong tin|dao tao|cong nghe|du lich|dau tu|tieu cuc|do thi|moi truong|cuu nan|cuu ho|tri thuc
  tim kiem|ky thuat|nong nghiep|phat trien|truyen thong|ton giao|dan van|gia dinh|tre em|nhi dong
  ma tuy|chuyen doi|thuong binh|kien truc|thuong mai|san xuat|xay dung|kiem dich|chinh sach|phuc hoi
  dich vu|van hoa|cong thuong|nhan dan|tuyen giao|doi ngoai|hop tac|ho tro|boi duong|kiem soat|bao ve
  che bien|khai khoang|nang luong|mua ban|te nan
`);

/** What no name of a body holds: exact words of the text in lower case, alternatives of a pattern. */
export const STOPS = alternatives(String.raw`
  về|vê|vể|v/v|quy định|qui định|ban hành|hướng dẫn|hưóng dẫn|phê duyệt|sửa đổi|triển khai|thực hiện
  tiếp tục|tạo|nhằm|để|tại|theo|được|đã|đang|sẽ|có|là|cho|với|gắn|yêu cầu|thành lập|công bố|tăng cường
  đẩy mạnh|quán triệt|liên quan|kèm|giai đoạn|đến|từ|ngày|khi|mà|đồng thời|cùng|cụ thể|vào|nếu|này|nêu
  nói|kể|phát động|bổ sung|thay thế|đối với|trước|sau|gồm|bao gồm|bằng|thông qua|như|trên|do|hoặc|thì
  nên|vì|phải|cần|không|đảm bảo|bảo đảm|góp phần|tập trung|nâng cao|đổi mới|kiện toàn|giao|điều chỉnh
  quyết định|thông báo|trong|phấn đấu|căn cứ|năm \d{4}|các|những|ra|đề nghị|đề ra|xây dựng kế hoạch
  tổ chức thực hiện|chỉ đạo thực hiện|hiện hành|kết luận|kính gửi
`);

/** Those of them that end a name even with a capital: the first words of titles. */
export const CAPITAL_STOPS = alternatives(`
  về|vê|v/v|quy định|qui định|ban hành|hướng dẫn|phê duyệt|sửa đổi|triển khai|thực hiện|tiếp tục|thành lập
  công bố|tăng cường|đẩy mạnh|phát động|bổ sung|thay thế|kết luận|kính gửi|căn cứ|kiện toàn|điều chỉnh
`);
