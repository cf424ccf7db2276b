"""The kinds of line the radar can show, in the order of their chips."""

from dataclasses import dataclass

from canbo.kernel.fact import Words


@dataclass(frozen=True)
class Kind:
    """One kind of line: its key, its words, and the provisions that make it a line."""

    key: str
    words: Words
    provisions: tuple[str, ...]


_ALL = (
    Kind("term-ends", Words("Hết nhiệm kỳ", "Terms that end"), ("181/2026:17.1",)),
    Kind(
        "decision-due",
        Words("Chờ quyết định", "Decisions due"),
        ("181/2026:17.4",),
    ),
    Kind(
        "term-over",
        Words("Quá nhiệm kỳ", "Terms over"),
        ("181/2026:17.4.p1",),
    ),
    Kind(
        "self-assessment",
        Words("Người đại diện tự nhận xét", "Self-assessments of representatives"),
        ("181/2026:27.1",),
    ),
    Kind(
        "contract-ends",
        Words("Hết hợp đồng thuê", "Hiring contracts that end"),
        ("181/2026:40.2", "181/2026:39.1"),
    ),
    Kind("delegation-ends", Words("Hết thời hạn giao quyền", "Delegations that end"), ("181/2026:15.3",)),
    Kind("relief-ground", Words("Căn cứ miễn nhiệm", "Grounds for relief"), ("181/2026:35.1", "181/2026:35.3.a")),
    Kind("resignation-ground", Words("Căn cứ từ chức", "Grounds to resign"), ("181/2026:34.1", "181/2026:33.2")),
    Kind(
        "suspension-ground",
        Words("Căn cứ tạm đình chỉ", "Grounds for suspension"),
        ("181/2026:36.2", "181/2026:36.4.a"),
    ),
    Kind("suspension-lapses", Words("Hết hạn tạm đình chỉ", "Suspensions that lapse"), ("181/2026:36.3.c",)),
    Kind(
        "party-sanction",
        Words("Chờ kỷ luật hành chính", "Office sanctions due"),
        ("181/2026:32.1.c",),
    ),
    Kind("sanction-lapses", Words("Hết hiệu lực kỷ luật", "Sanctions that lapse"), ("181/2026:32.1.p3",)),
    Kind(
        "concurrent-posts",
        Words("Kiêm nhiệm vượt mức", "Too many concurrent posts"),
        ("181/2026:8.2.b", "181/2026:8.3"),
    ),
    Kind(
        "board-share",
        Words("Quá tỷ lệ không chuyên trách", "Non-dedicated share exceeded"),
        ("181/2026:8.3.b",),
    ),
    Kind("grade-missing", Words("Đánh giá còn thiếu", "Assessments missing"), ("181/2026:28.1", "181/2026:28.3")),
    Kind("retirement", Words("Nghỉ hưu", "Retirements"), ("181/2026:37.p1",)),
    Kind("attestation", Words("Xác nhận sổ", "Attestations to renew"), ()),
)
KINDS: dict[str, Kind] = {kind.key: kind for kind in _ALL}
