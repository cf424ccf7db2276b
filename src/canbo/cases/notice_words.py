"""What a notice says: to a reader of the pages, who may see the case, and in a mail, which others may read."""

from canbo.cases.models import Seal
from canbo.cases.notice_models import Notice
from canbo.cases.notices import LAPSES, MOVED_DAY, OVERDUE, RECEIVED, SEALED, SOON, TOLD, YOURS, lapsing_item
from canbo.kernel.fact import Words
from canbo.kernel.words import say_value
from canbo.procedures.book import get_procedure
from canbo.procedures.table import ROLES, Procedure

SAID = {
    RECEIVED: Words("Đã nhận: {act}.", "Received: {act}."),
    TOLD: Words("Mới trong vụ việc của bạn: {act}.", "New in your case: {act}."),
    YOURS: Words("Chờ bạn ({role}): {state}.{by}", "Waits for you ({role}): {state}.{by}"),
    SOON: Words("Sắp hết hạn ({role}): hạn {day}.", "Due soon ({role}): due {day}."),
    OVERDUE: Words("Đã quá hạn ({role}): hạn là {day}.", "Overdue ({role}): it was due {day}."),
    MOVED_DAY: Words(
        "Hạn chuyển sang {day} vì lịch nghỉ hoặc cách đọc luật thay đổi.",
        "The due day moved to {day}: days off or a reading of the law changed.",
    ),
    LAPSES: Words(
        "Thành phần {item} của hồ sơ chỉ dùng được đến hết {day}.",
        "Item {item} of the dossier is good until the end of {day} only.",
    ),
    SEALED: Words("Dấu niêm sổ sự kiện ngày {day}: {seal}", "Seal of the record, {day}: {seal}"),
}
IN_MAIL = {
    RECEIVED: Words(
        "Hệ thống đã nhận việc bạn nộp lúc {at}. Mã băm làm chứng: {hash}",
        "What you filed was received on {at}. Its hash, as proof: {hash}",
    ),
    TOLD: Words("Có tin mới trong vụ việc của bạn.", "There is news in your case."),
    YOURS: Words("Vụ việc này đang chờ bạn.{by}", "This case waits for you.{by}"),
    SOON: Words("Vụ việc này chờ bạn, hạn {day}.", "This case waits for you and is due {day}."),
    OVERDUE: Words("Vụ việc này chờ bạn và đã quá hạn {day}.", "This case waits for you and was due {day}."),
    MOVED_DAY: SAID[MOVED_DAY],
    LAPSES: SAID[LAPSES],
    SEALED: Words(
        "Dấu niêm sổ sự kiện ngày {day}. Hãy giữ lại: sau này so bằng canbo verify --seal {seal}",
        "Seal of the record of {day}. Keep it: canbo verify --seal {seal} compares it later",
    ),
}
SUBJECT = {
    RECEIVED: Words("đã nhận", "received"),
    TOLD: Words("tin mới", "news"),
    YOURS: Words("chờ bạn", "waits for you"),
    SOON: Words("sắp hết hạn", "due soon"),
    OVERDUE: Words("quá hạn", "overdue"),
    MOVED_DAY: Words("đổi hạn", "new due day"),
    LAPSES: Words("hồ sơ sắp hết hạn", "dossier lapses"),
    SEALED: Words("dấu niêm", "seal"),
}
BY_DAY = Words(" Hạn {day}.", " Due {day}.")
FOOT = Words(
    "Thư tự động; nội dung vụ việc chỉ xem được sau khi đăng nhập. Đổi địa chỉ nhận thư: {preferences}",
    "Sent automatically; what the case holds is read after signing in. To change the address: {preferences}",
)


def said(notice: Notice) -> Words:
    """One sentence for the page."""
    return Words(*(SAID[notice.kind].said(lang).format(**_values(notice, lang)) for lang in ("vi", "en")))


def subject(notice: Notice, lang: str) -> str:
    """The subject of the mail: number of the case and what it is about, no names."""
    what = SUBJECT[notice.kind].said(lang)
    if notice.case is None:
        return f"[canbo] {what} {_day(notice, lang)}"
    return f"[canbo] {notice.case.number}: {what}"


def letter(notice: Notice, lang: str, *, link: str, preferences: str) -> str:
    """The text of the mail: no name, no reason, no outcome; those are read behind the link."""
    lines = [IN_MAIL[notice.kind].said(lang).format(**_values(notice, lang))]
    if notice.case is not None:
        lines.insert(0, f"{_procedure(notice).words.said(lang)} {notice.case.number}")
    return "\n\n".join([*lines, link, FOOT.said(lang).format(preferences=preferences)]) + "\n"


def _values(notice: Notice, lang: str) -> dict[str, str]:
    day = _day(notice, lang)
    role = ROLES.get(notice.role)
    found = {
        "day": day,
        "by": BY_DAY.said(lang).format(day=day) if day else "",
        "role": role.said(lang) if role else "",
        "item": lapsing_item(notice),
    }
    if notice.kind == SEALED:
        found["seal"] = str(Seal.objects.filter(day=notice.day).first() or "")
    if notice.case is not None and notice.state:
        found["state"] = _procedure(notice).state(notice.state).words.said(lang)
    if notice.event is not None:
        act = _procedure(notice).of_event(notice.event.type)
        found["act"] = act.words.said(lang) if act else notice.event.type
        found |= {"at": f"{notice.event.local_at:%H:%M %d/%m/%Y}", "hash": notice.event.hash}
    return found


def _procedure(notice: Notice) -> Procedure:
    return get_procedure(notice.case.procedure)


def _day(notice: Notice, lang: str) -> str:
    return say_value(notice.day, lang) if notice.day else ""
