"""Ten years of Regulation 260-QĐ/TW, 2009 to 2019, as the article prints them: resignations by reason and by level.

The figures are the article's (`article:statistics`), whose source is the Central Organizing Commission. They are
entered as printed; nothing is corrected, and what does not add up is found by calculation.
"""

from typing import Any

from canbo.kernel.fact import Words
from canbo.statistics.sums import Balance, Change, failing, single_changes

CITATION = "article:statistics"
REGULATION = "260/2009"
YEARS = (2009, 2019)

FORMS = {
    "release": (62_633, Words("thôi giữ chức vụ", "release from office")),
    "relief": (6_198, Words("miễn nhiệm", "relief from office")),
    "resignation": (2_268, Words("từ chức", "resignation")),
}
LEVELS = {
    "central": Words("Trung ương", "Central"),
    "province": Words("Cấp tỉnh", "Province"),
    "district": Words("Cấp huyện", "District"),
    "commune": Words("Cấp xã", "Commune"),
}
REASONS = {
    "handing_over": Words("Chuyển giao vị trí lãnh đạo, quản lý", "Handing over a leadership post"),
    "capacity_or_health": Words("Hạn chế về năng lực hoặc sức khỏe", "Limited capacity or health"),
    "prestige_or_responsibility": Words(
        "Không đủ uy tín; trách nhiệm về sai phạm của cơ quan, cấp dưới",
        "Lack of prestige; responsibility for failings of the body or subordinates",
    ),
    "personal": Words("Lý do cá nhân khác", "Other personal reasons"),
}
# The grounds of the Regulation that each group of the article gathers; grounds 4 and 6 are not reported.
GROUNDS = {
    "handing_over": ("260/2009:ground.5",),
    "capacity_or_health": ("260/2009:ground.1",),
    "prestige_or_responsibility": ("260/2009:ground.2", "260/2009:ground.3"),
    "personal": ("260/2009:ground.7",),
}
BODIES = {
    "localities": (1_786, Words("tỉnh, thành phố", "provinces and cities")),
    "central_party_bodies": (1, Words("các ban đảng Trung ương", "central Party bodies")),
    "party_affairs_committees": (481, Words("ban cán sự đảng", "Party affairs committees")),
    "national_assembly_caucus": (0, Words("Đảng đoàn Quốc hội", "Party caucus of the National Assembly")),
}
CELLS = {
    "handing_over": (37, 48, 186, 425),
    "capacity_or_health": (299, 119, 127, 210),
    "prestige_or_responsibility": (8, 46, 14, 55),
    "personal": (138, 137, 123, 295),
}
BY_REASON = {"handing_over": 696, "capacity_or_health": 755, "prestige_or_responsibility": 124, "personal": 693}
# The central level has no sum of its own: the article prints it by kind of body.
BY_LEVEL = {"province": 350, "district": 450, "commune": 986}

FIGURES: dict[str, int] = {
    "total": FORMS["resignation"][0],
    **{f"reason.{reason}": printed for reason, printed in BY_REASON.items()},
    **{f"level.{level}": printed for level, printed in BY_LEVEL.items()},
    **{f"body.{body}": printed for body, (printed, _) in BODIES.items()},
    **{
        f"cell.{reason}.{level}": printed
        for reason, cells in CELLS.items()
        for level, printed in zip(LEVELS, cells, strict=True)
    },
}


def _cells(*, reason: str | None = None, level: str | None = None) -> tuple[str, ...]:
    return tuple(f"cell.{r}.{lv}" for r in REASONS for lv in LEVELS if reason in (None, r) and level in (None, lv))


_CENTRAL = ("body.central_party_bodies", "body.party_affairs_committees", "body.national_assembly_caucus")

BALANCES: tuple[Balance, ...] = (
    Balance("total_by_reason", ("total",), tuple(f"reason.{reason}" for reason in REASONS)),
    Balance("total_by_body", ("total",), tuple(f"body.{body}" for body in BODIES)),
    *(Balance(f"reason.{reason}", (f"reason.{reason}",), _cells(reason=reason)) for reason in REASONS),
    *(Balance(f"level.{level}", (f"level.{level}",), _cells(level=level)) for level in BY_LEVEL),
    Balance("level.central", _CENTRAL, _cells(level="central")),
    Balance("localities", ("body.localities",), tuple(f"level.{level}" for level in BY_LEVEL)),
)


def failing_sums() -> tuple[Balance, ...]:
    """The printed sums that their parts do not add to."""
    return failing(FIGURES, BALANCES)


def mends() -> tuple[Change, ...]:
    """Every single figure that, read otherwise, makes all sums hold."""
    return single_changes(FIGURES, BALANCES)


def words_of(name: str) -> Words:
    """What a figure or a balance is, in both languages."""
    kind, _, key = name.partition(".")
    match kind:
        case "cell":
            reason, _, level = key.partition(".")
            return Words(
                f"ô “{REASONS[reason].vi}”, {LEVELS[level].vi.lower() if level != 'central' else 'Trung ương'}",
                f"cell “{REASONS[reason].en}”, {LEVELS[level].en.lower()}",
            )
        case "reason":
            return Words(f"tổng của lý do “{REASONS[key].vi}”", f"sum of the reason “{REASONS[key].en}”")
        case "level":
            return Words(f"tổng của cột {LEVELS[key].vi}", f"sum of the column {LEVELS[key].en}")
        case "body":
            return Words(f"số của {BODIES[key][1].vi}", f"figure of {BODIES[key][1].en}")
        case _:
            return {
                "total": Words("tổng số từ chức", "all resignations"),
                "total_by_reason": Words("tổng số theo lý do", "all resignations by reason"),
                "total_by_body": Words("tổng số theo nơi báo cáo", "all resignations by reporting body"),
                "localities": Words("tổng của các tỉnh, thành phố", "sum of provinces and cities"),
            }[name]


def table(lang: str) -> dict[str, Any]:
    """The table as pages and commands print it: `columns`, `rows` and `foot`, numbers as whole numbers.

    A row has `label`, `cells`, `printed`, `added` and `agrees`; in the foot, `printed` holds None for the
    central level, whose sum the article prints by kind of body.
    """
    rows = [
        {
            "reason": reason,
            "label": words.said(lang),
            "cells": list(CELLS[reason]),
            "printed": BY_REASON[reason],
            "added": sum(CELLS[reason]),
            "agrees": BY_REASON[reason] == sum(CELLS[reason]),
        }
        for reason, words in REASONS.items()
    ]
    added = [sum(column) for column in zip(*CELLS.values(), strict=True)]
    printed = [BY_LEVEL.get(level) for level in LEVELS]
    return {
        "caption": Words(
            "Từ chức 2009–2019 theo lý do và theo cấp (Quy định 260-QĐ/TW)",
            "Resignations 2009–2019 by reason and by level (Regulation 260-QĐ/TW)",
        ).said(lang),
        "columns": [words.said(lang) for words in LEVELS.values()],
        "rows": rows,
        "foot": {
            "printed": printed,
            "added": added,
            "agrees": [shown in (None, sum_) for shown, sum_ in zip(printed, added, strict=True)],
            "printed_total": FIGURES["total"],
            "added_total": sum(added),
        },
    }


def report() -> dict[str, Any]:
    """Everything, both languages side by side, ready for JSON."""

    def said(name: str) -> dict[str, str]:
        return {"vi": words_of(name).vi, "en": words_of(name).en}

    sums = []
    for balance in BALANCES:
        printed, added = balance.sides(FIGURES)
        sums.append({"sum": balance.name, **said(balance.name), "printed": printed, "added": added,
                     "agrees": printed == added})  # fmt: skip
    return {
        "source": CITATION,
        "regulation": REGULATION,
        "years": {"from": YEARS[0], "to": YEARS[1]},
        "forms": {form: count for form, (count, _) in FORMS.items()},
        "bodies": {body: count for body, (count, _) in BODIES.items()},
        "by_reason": [
            {"reason": reason, "vi": words.vi, "en": words.en, "grounds": list(GROUNDS[reason]),
             "levels": dict(zip(LEVELS, CELLS[reason], strict=True)), "printed": BY_REASON[reason],
             "added": sum(CELLS[reason])}
            for reason, words in REASONS.items()
        ],
        "by_level": [
            {"level": level, "vi": words.vi, "en": words.en, "printed": BY_LEVEL.get(level), "added": added}
            for (level, words), added in zip(LEVELS.items(), table("vi")["foot"]["added"], strict=True)
        ],
        "sums": sums,
        "failing": [balance.name for balance in failing_sums()],
        "mends": [
            {"figure": change.figure, **said(change.figure), "printed": change.printed, "read_as": change.read_as}
            for change in mends()
        ],
    }  # fmt: skip
