"""Coming into a post and staying in it under Decree 181: the route, the file, the conditions of reappointment."""

from __future__ import annotations

from functools import reduce

from canbo.kernel import Unsettled, Words, earlier_of, ref, shifted, when
from canbo.kernel.expr import Expr, Named, all_of_exprs, lift
from canbo.kernel.question import Question
from canbo.law import facts as f
from canbo.law.decree_181_2026.art_16 import AGEING, MONTHS_A_FILE_LASTS, MONTHS_AN_ITEM_LASTS
from canbo.law.decree_181_2026.authority import PRIME_MINISTERS_POST
from canbo.law.decree_181_2026.scopes import MANAGER

from .under import under

_181 = "181/2026"
IN_HOUSE = f.candidate_source.isin("in_house")


def _by(citation: str, route: str) -> Expr:
    return Named(f"{_181}:{citation}", lift(route))


_FROM_ELSEWHERE = _by("13.1", "from_outside")
_ORDINARY = when(
    ref("14.1"),
    "prime_minister_in_house",
    when(ref("14.2"), "prime_minister_from_outside", when(IN_HOUSE, _by("12.1.p1", "in_house"), _FROM_ELSEWHERE)),
)
# Article 14(2) lets the owner's agency lead anyway. In 14(1) the enterprise itself runs the process; what becomes of that
# where Article 15(2) hands the lead to the owner's agency, the Decree does not say.
_OWNER_LED = when(
    ref("14.1"),
    Unsettled("181/2026:15.2", "choice"),
    when(ref("14.2"), "prime_minister_from_outside", "owner_led"),
)
_FROM_LOWER_POST = when(PRIME_MINISTERS_POST, _by("14.2", "prime_minister_from_outside"), _FROM_ELSEWHERE)

APPOINTMENT_ROUTE = Question(
    "appointment-route",
    Words("Bổ nhiệm theo quy trình nào?", "By which route is the person appointed?"),
    "choice",
    (
        under(
            _181,
            when(
                ref("15.1.a"),
                "conversion",
                when(ref("15.1.p1"), _FROM_LOWER_POST, when(ref("15.2"), _OWNER_LED, _ORDINARY)),
            ),
            MANAGER,
        ),
    ),
    choices=(
        ("in_house", Words("nguồn tại chỗ, bốn bước (Điều 12)", "in-house, in four steps (Article 12)")),
        ("from_outside", Words("nguồn từ nơi khác (Điều 13)", "from elsewhere (Article 13)")),
        (
            "prime_minister_in_house",
            Words(
                "nguồn tại chỗ, qua Thủ tướng (khoản 1 Điều 14)", "in-house, through the Prime Minister (Article 14(1))"
            ),
        ),
        (
            "prime_minister_from_outside",
            Words(
                "nguồn từ nơi khác, qua Thủ tướng (khoản 2 Điều 14)",
                "from elsewhere, through the Prime Minister (Article 14(2))",
            ),
        ),
        (
            "conversion",
            Words(
                "chuyển chức vụ khi tổ chức lại, không qua quy trình (điểm a khoản 1 Điều 15)",
                "moved after a reorganisation, without procedure (Article 15(1)(a))",
            ),
        ),
        (
            "owner_led",
            Words(
                "cơ quan đại diện chủ sở hữu trực tiếp chủ trì (khoản 2 Điều 15)",
                "led by the owner's agency itself (Article 15(2))",
            ),
        ),
    ),
)
DELEGATION_ENDS = Question(
    "delegation-ends",
    Words("Giao quyền được đến ngày nào?", "Until which day may the powers of an empty post be delegated?"),
    "date",
    (
        under(
            _181,
            ref("15.3", kind="date"),
            Named("181/2026:15.3", f.position.isin("council_chair", "company_chair", "general_director")),
            power="181/2026:15.3",
            caution=Words(
                "Thời gian được giao quyền không tính vào nhiệm kỳ nếu sau đó được bổ nhiệm.",
                "This time is part of no term if the person is appointed afterwards.",
            ),
        ),
    ),
)
REAPPOINTMENT = Question(
    "reappointment-conditions",
    Words("Có đủ điều kiện bổ nhiệm lại không?", "Are the conditions of reappointment met?"),
    "verdict",
    (
        under(
            _181, all_of_exprs(*(ref(f"18.{clause}") for clause in range(1, 5))), MANAGER, power="181/2026:17.5",
            caution=Words(
                "Doanh nghiệp đang được thanh tra, kiểm toán thì phải trao đổi với cơ quan đó trước khi quyết định.",
                "While the enterprise is inspected or audited that body is consulted before the decision.",
            ),
        ),
    ),
    wished=True,
)  # fmt: skip
CONSULTATION = Question(
    "inspectors-consulted-first",
    Words(
        "Trước khi bổ nhiệm lại có phải trao đổi với cơ quan thanh tra, kiểm toán không?",
        "Before a reappointment, must an inspecting or auditing body be consulted?",
    ),
    "verdict",
    (under(_181, Named("181/2026:18.4", f.enterprise_under_inspection_or_audit), MANAGER),),
)

ITEMS = tuple(f"16.{number}" for number in range(1, 11))
FILES = f.matter.isin("appointment", "reappointment", "extension") | Named(
    "181/2026:25.p1", f.matter.isin("assignment", "reassignment")
)
COMPLETE = Question(
    "dossier-complete",
    Words("Hồ sơ đã đủ vào ngày xem xét chưa?", "Is the file complete on the day of the examination?"),
    "verdict",
    (
        under(
            _181, all_of_exprs(*(ref(item) for item in ITEMS), ref("16.10.p2"), ref("21.p1")), FILES,
            power="181/2026:16.10.p3",
        ),
    ),
    wished=True,
)  # fmt: skip
GOOD_UNTIL = Question(
    "dossier-good-until",
    Words("Hồ sơ dùng được đến ngày nào?", "Until which day will the file do?"),
    "date",
    (
        under(
            _181,
            when(
                ref("16.10.p3"),
                shifted(f.initial_file_submitted_on, MONTHS_A_FILE_LASTS, "month"),
                reduce(earlier_of, (shifted(dated_on, MONTHS_AN_ITEM_LASTS, "month") for dated_on in AGEING)),
            ),
            FILES,
        ),
    ),
)

APPOINTING = (APPOINTMENT_ROUTE, COMPLETE, GOOD_UNTIL, REAPPOINTMENT, CONSULTATION, DELEGATION_ENDS)
