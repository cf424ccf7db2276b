"""Doubtful places as printed: data, so that what the literal words would mean can be proved, not just said.

Each place names its row in the table of readings. `rows` are the provisions as printed, `rules` what they would allow
and forbid, `silent` the readings that put something where the print has nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from canbo.kernel.expr import Expr
from canbo.kernel.fact import Words
from canbo.kernel.lawbook import Lawbook
from canbo.kernel.provision import Article, ref
from canbo.law import facts as f
from canbo.law.book import articles
from canbo.law.decree_181_2026.scopes import MANAGER_POST

from .conflicts import Rule
from .finding import Printed

_D = "181/2026:"


@dataclass(frozen=True)
class Place:
    """One doubtful place as printed."""

    printed: Printed
    rows: Mapping[str, Expr] = field(default_factory=dict)
    act: Words = field(default_factory=lambda: Words("", ""))
    rules: tuple[Rule, ...] = ()
    silent: tuple[str, ...] = ()

    @property
    def citations(self) -> tuple[str, ...]:
        """Every provision it is about."""
        return tuple(dict.fromkeys((*self.rows, *(rule.citation for rule in self.rules))))


def _place(row: int, vi: str, en: str, **more: object) -> Place:
    return Place(Printed(row, Words(vi, en)), **more)  # type: ignore[arg-type]  # the fields of Place


_RESIGN = Words("từ chức", "resigning")
_PART_TIME = f.position.isin("representative_part_time")
_SEVERAL = f.represented_enterprises >= 2
_LOW, _CAST = f.low_confidence_votes, f.confidence_votes_cast
_RANK = f.rank_of_present_post.isin
_MOVED = f.post_changes_by_reorganisation & MANAGER_POST
_SANCTIONED = f.serving_warning | f.serving_reprimand

PLACES = (
    _place(
        20,
        "điểm b khoản 3 Điều 8 cho đại diện tại không quá ba doanh nghiệp; điểm c vừa cho đại diện ở một hay nhiều doanh "
        "nghiệp khác, vừa cấm đại diện ở doanh nghiệp khác",
        "8(3)(b) lets one represent at up to three enterprises; 8(3)(c) both lets one represent at others and forbids it",
        act=Words("đại diện phần vốn tại hai doanh nghiệp trở lên", "representing at two or more enterprises"),
        rows={f"{_D}8.3.c": _PART_TIME & _SEVERAL},
        rules=(
            Rule(f"{_D}8.3.b", allows=True, when=_PART_TIME & _SEVERAL & ~ref("8.3.b")),
            Rule(f"{_D}8.3.c", allows=True, when=_PART_TIME & _SEVERAL),
            Rule(f"{_D}8.3.c", allows=False, when=ref("8.3.c")),
        ),
    ),
    _place(
        27,
        "“đang bị kỷ luật” ở điểm b khoản 9 Điều 10 là đang chấp hành kỷ luật; khoản 5 Điều 17 lại cho bổ nhiệm lại người "
        "đang chấp hành kỷ luật",
        "under disciplinary action in 10(9)(b) means serving a sanction; yet 17(5) lets one serving a sanction be reappointed",
        act=Words("xem xét bổ nhiệm lại người đang chấp hành kỷ luật", "considering the reappointment of one serving a sanction"),
        rows={f"{_D}10.9.b": _SANCTIONED},
        # A reprimand by itself is no case for relief or resignation, so it is what 17(5) speaks of.
        rules=(
            Rule(f"{_D}17.5", allows=True, when=MANAGER_POST & f.serving_reprimand),
            Rule(f"{_D}17.3.a", allows=False, when=ref("17.3.a")),
        ),
    ),
    _place(
        37,
        "điểm a khoản 1 Điều 15: chức vụ đang giữ tương đương hoặc thấp hơn thì chuyển không qua quy trình; câu thứ hai bắt "
        "chức vụ thấp hơn phải qua quy trình",
        "15(1)(a): from an equivalent or lower post one is moved without procedure; its second sentence asks for the "
        "procedure from a lower post",
        act=Words("chuyển chức vụ không qua quy trình", "moving without procedure"),
        rows={f"{_D}15.1.a": _MOVED & _RANK("equivalent", "lower")},
        rules=(Rule(f"{_D}15.1.a", allows=True, when=ref("15.1.a")), Rule(f"{_D}15.1.p1", allows=False, when=ref("15.1.p1"))),
    ),
    _place(
        46,
        "điểm d khoản 3 Điều 17 in là KHÔNG thuộc trường hợp chưa xem xét theo quy định của cấp có thẩm quyền",
        "17(3)(d) prints: does NOT fall under the cases not yet considered under the authority's rules",
        rows={f"{_D}17.3.d": ~f.other_deferral_case},
    ),
    _place(
        82,
        "điểm c khoản 1 Điều 35 in là DƯỚI hai phần ba số phiếu là tín nhiệm thấp",
        "35(1)(c) prints: LESS than two thirds of the votes are low",
        rows={f"{_D}35.1.c": 3 * _LOW < 2 * _CAST},
    ),
    _place(
        110,
        "khoản 1 Điều 33 không cho ai thuộc diện phải miễn nhiệm được từ chức; khoản 2 Điều 35 xét đơn từ chức ở bốn trường "
        "hợp phải miễn nhiệm",
        "33(1) lets nobody resign who must be relieved; 35(2) considers letters of resignation in four cases of relief",
        act=_RESIGN,
        rows={f"{_D}33.1.p1": ref("35.1"), f"{_D}35.2": ref(*(f"35.1.{point}" for point in "abcd"))},
        rules=(Rule(f"{_D}35.2", allows=True, when=ref("35.2")), Rule(f"{_D}33.1.p1", allows=False, when=ref("33.1.p1"))),
    ),
    _place(
        112,
        "khoản 5 Điều 12 chỉ nói khi có người quá nửa và khi hai người cùng đúng một nửa",
        "12(5) speaks only of one over half and of two at exactly half",
        silent=("reading_12_5",),
    ),
    _place(
        113,
        "khoản 2 Điều 6 Nghị định 46/2010 chỉ nói số tháng, không nói ngày lẻ",
        "Decree 46, Article 6(2) speaks of months only, not of days below a month",
        silent=("reading_46_6_2_days",),
    ),
)  # fmt: skip


def as_printed(place: Place) -> Lawbook:
    """The law with this place as it is printed."""
    return Lawbook.of(_with(article, place.rows) for article in articles())


def _with(article: Article, rows: Mapping[str, Expr]) -> Article:
    mine = {
        c.removeprefix(f"{article.citation}."): expr for c, expr in rows.items() if c.startswith(f"{article.citation}.")
    }
    if not mine:
        return article
    changed = [replace(row, expr=mine.get(row.path, row.expr)) for row in article.rows]
    return Article(
        article.citation, vi=article.vi, en=article.en, rows=changed, scope=article.scope, scope_from=article.scope_from
    )
