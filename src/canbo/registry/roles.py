"""The five roles, each with the sentence an administrator reads when giving it to somebody."""

from canbo.kernel.fact import Words
from canbo.registry.language import WordChoices, word


class Role(WordChoices):
    OFFICER = word("officer", "Cán bộ tham mưu", "Personnel officer")
    AUTHORITY = word("authority", "Cấp có thẩm quyền", "Deciding authority")
    OFFICE_HOLDER = word("office_holder", "Người giữ chức vụ", "Office-holder")
    INSPECTOR = word("inspector", "Thanh tra", "Inspector")
    ADMINISTRATOR = word("administrator", "Quản trị", "Administrator")


SENTENCES: dict[Role, Words] = {
    Role.OFFICER: Words(
        vi="Xem và nhập hồ sơ của người giữ chức vụ tại các cơ quan, doanh nghiệp được giao.",
        en="Sees and enters the files of office-holders in the bodies assigned to them.",
    ),
    Role.AUTHORITY: Words(
        vi="Xem hồ sơ và việc chờ quyết định tại các cơ quan, doanh nghiệp được giao; không nhập liệu.",
        en="Sees the files and what waits for a decision in the bodies assigned to them; enters nothing.",
    ),
    Role.OFFICE_HOLDER: Words(
        vi="Chỉ xem hồ sơ của chính mình, không xem kết quả tín nhiệm và việc đang xem xét.",
        en="Sees only their own file, without confidence votes and matters under consideration.",
    ),
    Role.INSPECTOR: Words(
        vi="Đọc toàn bộ hồ sơ như đã biết vào một ngày bất kỳ; không sửa gì.",
        en="Reads every file as it was known on any day; changes nothing.",
    ),
    Role.ADMINISTRATOR: Words(
        vi="Quản lý người dùng và cách đọc luật; không xem hồ sơ cá nhân nếu không được giao đơn vị.",
        en="Manages users and readings of the law; sees no personal file unless bodies are assigned to them.",
    ),
}
