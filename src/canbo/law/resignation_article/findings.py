"""What the article found over the ten years 2009 to 2019."""

from __future__ import annotations

from canbo.kernel import Article, declaration

ARTICLE = Article(
    "article:",
    vi="Nhận định của bài viết",
    en="What the article found",
    rows=[
        declaration(
            "statistics",
            vi="Số liệu 2009–2019: từ chức theo lý do và theo cấp, bên cạnh số thôi giữ chức vụ và miễn nhiệm.",
            en="Figures of 2009 to 2019: resignations by reason and level, beside releases and reliefs.",
            why_vi="Là số liệu, không phải quy tắc: bảng ở trang Thống kê và lệnh canbo stats, các tổng được cộng lại để kiểm tra.",
            why_en="Figures, no rule: the table stands on the page of statistics and in canbo stats, where its sums are checked.",
        ),
        declaration(
            "demarcation",
            vi="Ba hình thức không được phân định rõ; hình thức nhẹ nhất bị dùng thay cho hình thức đúng.",
            en="The three forms are not clearly told apart, and the mildest is used in place of the right one.",
            why_vi="Là nhận định về thực tế: câu hỏi leaving-form trả lời hình thức nào đúng và vì sao không phải hình thức nhẹ hơn.",
            why_en="A finding about practice: the question leaving-form says which form fits and why not the milder one.",
        ),
        declaration(
            "causes",
            vi="Sáu nhóm nguyên nhân: tâm lý và dư luận; văn bản chậm sửa, thiếu thống nhất; quy trình rườm rà; chế độ chưa khuyến khích;"
            " người đứng đầu né tránh; ít kiểm tra.",
            en="Six groups of causes: minds and public opinion; texts amended late and at odds; a cumbersome procedure; benefits that do not"
            " encourage; heads who avoid it; little inspection.",
            why_vi="Là giải thích về tâm lý và tổ chức, không có phép thử; bốn nhóm sau được đáp lại bằng các đề xuất ở phần dưới.",
            why_en="Explanations by mind and organisation, without a test; the last four are answered by the proposals that follow.",
        ),
    ],
)  # fmt: skip
