import { toVietnamClock } from '../vietnam-clock.ts';

const visitorsBefore = 1_204_311;
const visitorsSince = Date.UTC(2008, 0, 1);
const minutesAVisitor = 17;
const millisAMinute = 60_000;

interface Table2008Page {
  readonly title: string;
  readonly main: string;
  /** What stands in the right column under "Tin mới", already HTML. */
  readonly right: string;
  readonly now: Date;
}

/** The frame of the 2008 portal: three columns of nested tables, a clock of the moment of reading, a visitor counter. */
export function table2008Frame(page: Table2008Page): string {
  const { weekday, day, time } = toVietnamClock(page.now);
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<TITLE>:: ĐẢNG ỦY KHỐI TỈNH THUẬN GIANG :: ${page.title}</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="style/main.css">
</HEAD>
<BODY TOPMARGIN="0" LEFTMARGIN="0" BGCOLOR="#F4E8C8">
<TABLE WIDTH="990" ALIGN="center" CELLPADDING="0" CELLSPACING="0" BORDER="0" BGCOLOR="#FFFFFF">
<TR><TD COLSPAN="3"><img src="/anh/banner.png" width="990" height="120" border="0"></TD></TR>
<TR><TD COLSPAN="3" BGCOLOR="#B40000"><table width="100%"><tr><td><font color="#FFFF00" size="2">&nbsp;${weekday}, ${day}, ${time}</font></td>
<td align="right"><marquee width="420" scrollamount="3"><font color="#FFFFFF" size="2">Chào mừng bạn đến với trang thông tin điện tử của chúng tôi</font></marquee></td></tr></table></TD></TR>
<TR VALIGN="top">
<TD WIDTH="180" BGCOLOR="#FBF3DD">${leftMenu()}</TD>
<TD WIDTH="610"><table width="100%" cellpadding="6"><tr><td>
${page.main}
</td></tr></table></TD>
<TD WIDTH="200" BGCOLOR="#FBF3DD"><table width="100%"><tr><td bgcolor="#B40000"><b><font color="#FFFFFF" size="2">TIN MỚI</font></b></td></tr>
<tr><td>${page.right}</td></tr>
<tr><td bgcolor="#B40000"><b><font color="#FFFFFF" size="2">THỐNG KÊ</font></b></td></tr>
<tr><td align="center"><font size="2">Lượt truy cập: <b>${visitorCount(page.now)}</b><br>Đang trực tuyến: 3</font></td></tr></table></TD>
</TR>
<TR><TD COLSPAN="3" ALIGN="center" BGCOLOR="#EAD9A8"><font size="2">Bản quyền thuộc về Đảng ủy Khối các cơ quan tỉnh Thuận Giang<br>
Địa chỉ: 16 Trần Hữu Lộc, TP Thuận Giang - ĐT: 0299.3800016<br>Xem tốt nhất với Internet Explorer 6.0, độ phân giải 1024x768</font></TD></TR>
</TABLE>
</BODY>
</HTML>
`;
}

function leftMenu(): string {
  const entries = [
    ['/', 'Trang chủ'],
    ['/gioi-thieu', 'Giới thiệu'],
    ['index.php?module=tintuc', 'Tin tức - Sự kiện'],
    ['index.php?module=vanban', 'Văn bản chỉ đạo'],
    ['/lien-he', 'Liên hệ'],
    ['/so-do-trang', 'Sơ đồ trang'],
  ];
  const rows = entries.map(
    ([href, name]) =>
      `<tr><td>&nbsp;<img src="/anh/bullet.png">&nbsp;<a href="${href}"><font size="2">${name}</font></a></td></tr>`,
  );
  return `<table width="100%" cellspacing="1">${rows.join('\n')}</table>`;
}

/** Grows with the clock, so that two captures of one page differ in bytes and not in substance. */
function visitorCount(now: Date): string {
  const visitors = visitorsBefore + Math.floor((now.getTime() - visitorsSince) / (minutesAVisitor * millisAMinute));
  return visitors.toLocaleString('vi-VN');
}
