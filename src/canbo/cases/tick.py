"""The daily job, step by step. Each step does what is still to be done and nothing twice, so it may run at any time."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from canbo.cases.chain import day_of
from canbo.cases.erasing import sweep
from canbo.cases.models import Case, CaseEvent, Seal
from canbo.cases.moved import recorded_moves
from canbo.cases.notices import tell_days, tell_handed, tell_lapses, tell_seal
from canbo.cases.outbox import deliver
from canbo.cases.seal import seal
from canbo.cases.writer import writing
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words


@dataclass(frozen=True)
class Step:
    """What one step did: `counts` for programs, `words` for people; `failed` names what could not be done, and why."""

    name: str
    words: Words
    counts: dict[str, object]
    failed: dict[str, Words] = field(default_factory=dict)


def tick(now: datetime, *, only_mail: bool = False) -> tuple[Step, ...]:
    """Do what the day asks for: seal, due days, whose act it is, notices, mail. Each step is kept once it is done."""
    steps: tuple[Callable[[datetime], Step], ...] = (_mail,) if only_mail else (_seal, _cases, _notices, _files, _mail)
    return tuple(step(now) for step in steps)


def _seal(now: datetime) -> Step:
    """Seal yesterday, and with it every day before; the inspectors get a seal that covers something new."""
    day = day_of(now) - timedelta(days=1)
    before = Seal.objects.order_by("-day").first()
    if before is not None and before.day >= day:
        words = Words(f"Niêm: ngày {before.day:%d/%m/%Y} đã niêm.", f"Seal: {before.day:%d/%m/%Y} is sealed already.")
        return Step("seal", words, {"seal": str(before.mark()), "new": False, "told": 0})
    if not CaseEvent.objects.exists():
        return Step("seal", Words("Niêm: chưa có gì để niêm.", "Seal: there is nothing to seal."), {"new": False})
    made, told = seal(day, at=now), 0
    if made.last_seq > (before.last_seq if before is not None else 0):
        with writing():
            told = len(tell_seal(made, now=now))
    words = Words(f"Niêm: {made.mark()}; báo {told} thanh tra.", f"Seal: {made.mark()}; {told} inspectors told.")
    return Step("seal", words, {"seal": str(made.mark()), "new": True, "told": told})


def _cases(now: datetime) -> Step:
    """Reckon due days anew with what is known today, and ask anew whose act each open case waits for."""
    moved = handed = seen = 0
    failed: dict[str, Words] = {}
    for number in Case.objects.filter(closed_at=None).order_by("pk").values_list("pk", flat=True):
        seen += 1
        try:
            moved += recorded_moves(number, now)
            with writing():
                case = Case.objects.select_related("person", "body").get(number=number)
                handed += len(tell_handed(case, list(CaseEvent.objects.of(number)), now=now))
        except (CanboError, LookupError) as error:  # one case that cannot be read keeps none of the others waiting
            why = error if isinstance(error, CanboError) else CanboError(str(error))
            failed[number] = Words(why.said("vi"), why.said("en"))
    words = Words(
        f"Thời hạn: xem {seen} vụ việc đang mở, {moved} hạn đổi ngày, báo {handed} người mới phải làm.",
        f"Due days: {seen} open cases looked at, {moved} days moved, {handed} told that it is theirs now.",
    )
    return Step("cases", words, {"open": seen, "moved": moved, "handed": handed}, failed)


def _notices(now: datetime) -> Step:
    """Tell those whom a case waits for that its day is near or past."""
    with writing():
        due = Case.objects.filter(closed_at=None).exclude(due_on=None).select_related("body")
        told = len(tell_days(due, now=now))
        kept = Case.objects.filter(closed_at=None).select_related("body")
        lapsing = len(tell_lapses(kept, now=now))
    words = Words(
        f"Nhắc việc: {told} thông báo sắp hạn hoặc quá hạn, {lapsing} thành phần hồ sơ sắp hết hạn.",
        f"Reminders: {told} due soon or overdue, {lapsing} items of dossiers that lapse.",
    )
    return Step("notices", words, {"made": told, "lapsing": lapsing})


def _files(now: datetime) -> Step:
    """Take away contents of files that no event keeps: erased ones, and what a crash left."""
    gone = sweep(now)
    words = Words(f"Tệp: dọn {gone} tệp không còn được giữ.", f"Files: {gone} swept that no event keeps.")
    return Step("files", words, {"swept": gone})


def _mail(now: datetime) -> Step:
    done = deliver(now)
    failed = {"smtp": Words(done.error, done.error)} if done.error else {}
    words = Words(
        f"Thư: gửi {done.sent}, còn chờ {done.waiting}, bỏ {done.dropped}.",
        f"Mail: {done.sent} sent, {done.waiting} waiting, {done.dropped} dropped.",
    )
    return Step("mail", words, {"sent": done.sent, "waiting": done.waiting, "dropped": done.dropped}, failed)
