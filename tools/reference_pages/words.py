"""What the generated pages say beside what the code declares: titles and leading sentences."""

from canbo.kernel.fact import Words

COMMANDS = Words(
    "Mỗi lệnh có `--help`. Lỗi là một dòng trên stderr với mã thoát 1; gõ sai cách dùng thì mã thoát 2. "
    "`canbo --version` in phiên bản. `--json` in ra JSON; `--lang` chọn ngôn ngữ, `vi` nếu không nêu.",
    "Every command has `--help`. An error is one line on stderr with exit 1; wrong usage exits with 2. "
    "`canbo --version` prints the version. `--json` prints JSON; `--lang` sets the language, `vi` when left out.",
)
QUESTIONS = Words(
    "Mọi câu có thể hỏi bằng `canbo ask`, trên trang “Hỏi luật” và trong `canbo screen`.",
    "Everything that can be asked with `canbo ask`, on the page “Ask the law” and in `canbo screen`.",
)
WISHED = Words(
    "Người hỏi mong câu trả lời là có: có gợi ý thay đổi ít nhất.",
    "The asker hopes for a yes: least changes are shown.",
)
NOT_PINNED = Words(
    "Theo luật của ngày được hỏi, không theo ngày việc bắt đầu.",
    "Under the law of the day asked about, not of the day the matter began.",
)
FACTS = Words(
    "Một dữ kiện chưa ai xác định là chưa rõ, không bao giờ là không, là 0 hay mặc định.",
    "A fact nobody has established is unknown, never no, zero or a default.",
)
OURS = Words(
    "Lời dưới đây là của chúng tôi, không phải nguyên văn.", "The words below are ours, not the official text."
)
INSTRUMENTS = Words(
    "Mọi văn bản mà nguồn nhắc đến. Ngày trống là ngày chưa ghi nhận. Cột cuối: số đơn vị đã mã hóa trên tổng số; "
    "văn bản không có liên kết thì chỉ được nêu tên.",
    "Every instrument the sources name. An empty day is a day nobody recorded. Last column: units encoded of all; "
    "an instrument without a link is only named.",
)
TIME_LIMITS = Words(
    "Mọi thời hạn đã mã hóa: bao nhiêu, từ việc gì, đến việc gì, ai phải làm. `canbo deadline` tính ra ngày.",
    "Every encoded time limit: how many, from which event, until which, who must act. `canbo deadline` counts the day.",
)
READINGS = Words(
    "Những chỗ văn bản chưa rõ. Bảng đầu là những chỗ còn tranh luận: mỗi chỗ là một dữ kiện của hệ thống, chưa rõ "
    "cho đến khi người quản trị chọn. Bảng sau là mọi cách đọc, theo số.",
    "Places where the text is doubtful. The first table has the contested ones: each is a fact of the installation, "
    "unknown until an administrator settles it. The second has every reading, by row.",
)
REFORMS = Words(
    "Những đề xuất có thể giả định với `--reform`, trên trang “Hỏi luật” và trong `canbo screen`. Không đề xuất nào có "
    "hiệu lực; mỗi câu trả lời dưới một đề xuất đều nói rõ.",
    "Proposals that can be supposed with `--reform`, on the page “Ask the law” and in `canbo screen`. None is in "
    "force; every answer under one says so.",
)
PARAMETERS = Words(
    "Số của luật thay đổi theo thời gian; mỗi giá trị có ngày và văn bản.",
    "Numbers of the law that change with time; every value has its day and its act.",
)
CALENDARS = Words(
    "Năm chưa có lịch nghỉ được công bố thì theo luật, và câu trả lời chạm đến năm ấy là tạm tính.",
    "A year without an announced schedule follows the statute, and an answer that touches it is provisional.",
)
PROCEDURES_LEAD = Words(
    "Mọi quy trình, mỗi quy trình là một bảng. Số lượng đếm từ bảng: bước, việc có thể làm ở mỗi bước (kể cả mở vụ "
    "việc), bước kết thúc. Kiểm thử đi qua mọi bước và in số đã đi qua. Sơ đồ: `canbo procedures show … --svg`.",
    "Every procedure, each one table. The counts are of the table: states, acts offered in each of them (the opening "
    "among them), states that end a case. The tests explore them all and print what they reached. Diagrams: "
    "`canbo procedures show … --svg`.",
)
PROCEDURE = Words(
    "Bước, việc, thời hạn của quy trình này, như bảng trong mã nguồn.",
    "States, acts and time limits of this procedure, as its table has them.",
)
RADAR = Words(
    "Dùng với `canbo radar --kind` và trên trang radar.", "Use them with `canbo radar --kind` and on the radar page."
)
ROLES = Words(
    "Không có quyền thì bị từ chối. Ai thấy dòng nào do `visible_to` quyết định, như nhau ở danh sách, số đếm và "
    "trang chi tiết.",
    "What is not permitted is refused. Who sees which rows is decided by `visible_to`, the same in a list, a count "
    "and a page.",
)
EVERYBODY = Words("mọi người đã đăng nhập", "everybody signed in")
INDEX = Words(
    "`make reference` viết lại các trang này từ mã; kiểm thử báo lỗi khi chúng lỗi thời.",
    "`make reference` writes these pages from the code; a test fails when they are stale.",
)
# Pages of docs/reference written by hand, which the index lists beside the generated ones.
BY_HAND = {
    "formats.md": Words("Định dạng JSON và tệp", "JSON and file formats"),
    "statute-report.md": Words("Báo cáo về văn bản (`canbo prove --report`)", "Report on the statute"),
    "page-components.md": Words("Thành phần của trang", "Page components"),
}
TITLES = {
    "procedures.md": Words("Quy trình", "Procedures"),
    "commands.md": Words("Lệnh", "Commands"),
    "commands-groups.md": Words(
        "Lệnh theo nhóm: canbo law, canbo meeting…", "Commands in groups: canbo law, canbo meeting…"
    ),
    "commands-case.md": Words("Lệnh về vụ việc: canbo case", "Commands on cases: canbo case"),
    "questions.md": Words("Câu hỏi", "Questions"),
    "facts.md": Words("Dữ kiện", "Facts"),
    "readings.md": Words("Cách đọc", "Readings"),
    "reforms.md": Words("Đề xuất cải cách", "Proposed reforms"),
    "instruments.md": Words("Văn bản và điều khoản", "Instruments and provisions"),
    "time-limits.md": Words("Thời hạn", "Time limits"),
    "parameters.md": Words("Tham số", "Parameters"),
    "calendars.md": Words("Lịch làm việc", "Calendars"),
    "radar.md": Words("Các loại việc trên radar", "Kinds of line on the radar"),
    "roles.md": Words("Vai trò và quyền", "Roles and permissions"),
}
