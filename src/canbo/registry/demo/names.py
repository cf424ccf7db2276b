"""Invented names of bodies and persons. “(mẫu)” marks every body as a sample."""

AGENCIES = (
    ("CQ-01", "Cơ quan Quản lý vốn Lam Kinh (mẫu)"),
    ("CQ-02", "Cơ quan Quản lý vốn Mây Ngàn (mẫu)"),
    ("CQ-03", "Ủy ban nhân dân tỉnh Bạch Hạc (mẫu)"),
)
LISTED = ("Tập đoàn Sao Mai", "Tổng công ty Bến Lau", "Tập đoàn Gió Ngàn")
WHOLLY = (
    "Công ty Nước Suối Đá", "Công ty Cầu Phao Sông Lục", "Công ty Đèn Biển Hòn Khói", "Công ty Muối Trắng Cù Lao",
    "Công ty Lâm nghiệp Rừng Thưa", "Công ty Thủy lợi Đập Ông", "Công ty Xe buýt Phố Hạ", "Công ty Chiếu sáng Đèn Lồng",
    "Công ty Môi trường Cỏ May", "Công ty In Giấy Dó", "Công ty Cảng Cửa Đợi", "Công ty Thoát nước Mương Xanh",
    "Công ty Cây xanh Bằng Lăng", "Công ty Chè Đồi Gió", "Công ty Cao su Suối Mơ", "Công ty Đường sắt nhẹ Ga Cũ",
    "Công ty Sách Trang Mới", "Công ty Dược liệu Núi Thuốc", "Công ty Hải đăng Mũi Gành", "Công ty Nhà ở Mái Lá",
)  # fmt: skip
MAJORITY = (
    "Công ty cổ phần Thép Lò Đỏ", "Công ty cổ phần Xi măng Đá Vôi", "Công ty cổ phần Giấy Tre Ngà", "Công ty cổ phần Điện gió Cồn Cát",
    "Công ty cổ phần Vận tải Bến Xưa", "Công ty cổ phần Gạo Đồng Sâu", "Công ty cổ phần Sữa Thảo Nguyên", "Công ty cổ phần Cà phê Đất Đỏ",
    "Công ty cổ phần Gốm Lò Chum", "Công ty cổ phần Dệt Khung Cửi", "Công ty cổ phần Thuyền Gỗ", "Công ty cổ phần Phân bón Mùa Vàng",
    "Công ty cổ phần Viễn Thông Trạm Đồi", "Công ty cổ phần Bến xe Ngã Bảy",
)  # fmt: skip
MINORITY = (
    "Công ty cổ phần Khách sạn Hồ Gươm Xanh", "Công ty cổ phần Bánh Kẹo Mật Mía", "Công ty cổ phần Du lịch Lối Mòn", "Công ty cổ phần Nước mắm Cá Cơm",
    "Công ty cổ phần Phần mềm Con Thoi", "Công ty cổ phần Bao bì Lá Dong", "Công ty cổ phần Nhựa Ống Tre", "Công ty cổ phần Mỹ nghệ Mây Đan",
)  # fmt: skip
SURNAMES = (
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh",
    "Đoàn", "Lương", "Trịnh", "Mai", "Tô", "Cao", "Châu", "Tạ", "Quách",
)  # fmt: skip
MIDDLE_MEN = ("Văn", "Đức", "Minh", "Quang", "Hữu", "Công", "Xuân", "Thành", "Ngọc", "Đình", "Bá", "Trọng")
MIDDLE_WOMEN = ("Thị", "Thu", "Ngọc", "Thanh", "Kim", "Bích", "Minh", "Diệu", "Hồng", "Phương", "Mai", "Tuyết")
MEN = (
    "An", "Bình", "Cường", "Dũng", "Đạt", "Giang", "Hải", "Hiếu", "Hùng", "Khoa", "Kiên", "Lâm", "Long", "Nam", "Nghĩa",
    "Phong", "Quân", "Sơn", "Tâm", "Thắng", "Thịnh", "Toàn", "Trung", "Tuấn", "Tùng", "Việt", "Vinh", "Khải", "Hòa", "Lộc",
)  # fmt: skip
WOMEN = (
    "Anh", "Châu", "Dung", "Duyên", "Hà", "Hạnh", "Hằng", "Hiền", "Hoa", "Hương", "Lan", "Liên", "Linh", "Loan", "Ly",
    "Mai", "Nga", "Ngân", "Nhung", "Oanh", "Quỳnh", "Thảo", "Thoa", "Thủy", "Trang", "Trâm", "Tú", "Vân", "Yến", "Xuân",
)  # fmt: skip
