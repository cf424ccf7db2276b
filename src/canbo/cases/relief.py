"""What a ground for relief that appears while a resignation is open means for it (Decree 181, 33.1 and 35.2)."""

from dataclasses import dataclass

from canbo.cases.around import Situation, listed
from canbo.kernel.fact import Words

MEANS = {
    True: Words(
        "Có căn cứ miễn nhiệm, nhưng thuộc trường hợp mà người có đơn được xem xét từ chức: đơn vẫn giải quyết được.",
        "There is a ground for relief, but one in which somebody who files a letter is considered for resignation: "
        "the letter can still be granted.",
    ),
    False: Words(
        "Có căn cứ miễn nhiệm mà đơn từ chức không thay được: không chấp thuận đơn, chuyển sang quy trình miễn nhiệm.",
        "There is a ground for relief that no letter replaces: it is refused and the procedure of relief begins.",
    ),
}
OPEN = Words(
    "Có căn cứ miễn nhiệm; chưa rõ đơn từ chức có thay được không, còn thiếu: {vi}.",
    "There is a ground for relief; whether the letter can replace it is unknown, missing: {en}.",
)


@dataclass(frozen=True)
class Relief:
    """In words what it means, and the provisions: those that found the ground and those that say what follows."""

    words: Words
    provisions: tuple[str, ...]


def relief_met(found: Situation) -> Relief | None:
    """What it means that there is a ground for relief; None where there is none, or where it is not known."""
    ground, instead = found.answers.get("relief-ground"), found.answers.get("may-resign")
    if ground is None or instead is None or ground.value is not True:
        return None
    grounds = tuple(step.citation for step in ground.because if step.value is True)
    provisions = (*grounds, "181/2026:33.1.p1", "181/2026:35.2")
    if instead.value in MEANS:
        return Relief(MEANS[instead.value], tuple(dict.fromkeys(provisions)))
    missing = listed(instead.missing)
    words = Words(OPEN.vi.format(vi=missing.vi), OPEN.en.format(en=missing.en))
    return Relief(words, tuple(dict.fromkeys(provisions)))
