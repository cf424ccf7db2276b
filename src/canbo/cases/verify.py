"""Re-checks the record where it is kept: chain and seals, guards, personal values, read models, ballot boxes, files."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from django.db import DatabaseError, connection
from django.db.models import Max

from canbo.cases import guards
from canbo.cases.ballots.checking import check_all
from canbo.cases.chain import ChainError, Finding, Link, Mark
from canbo.cases.commitments import ERASED, MARK
from canbo.cases.contents import check_contents
from canbo.cases.models import CaseEvent, PersonalValue, Seal
from canbo.cases.projection import Projection, project
from canbo.cases.rebuild import Difference, differences
from canbo.cases.report import Audit, Report, Value
from canbo.cases.rows import FROM_EVENTS
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words

CHUNK = 2000


def verify(marks: Sequence[Mark] = (), *, project: Projection = project, files: Path | None = None) -> Report:
    """Check everything; `marks` are seals from outside, on paper or in a mail, that the record has to agree with.

    `files` is the folder with the contents of attached files, where it is not that of this installation.
    Others may go on writing: what they add meanwhile is left for the next time. ChainError when nothing can be read.
    """
    try:
        return _verify(marks, project, files)
    except (DatabaseError, UnicodeError) as error:
        raise ChainError(
            f"The record cannot be read: {error}; a new database first needs canbo migrate.",
            f"Không đọc được sổ sự kiện: {error}; cơ sở dữ liệu mới thì chạy canbo migrate trước.",
        ) from error


def _verify(marks: Sequence[Mark], project: Projection, files: Path | None) -> Report:
    kept = [seal.mark() for seal in Seal.objects.all()]
    upto = CaseEvent.objects.aggregate(last=Max("seq"))["last"] or 0
    seen, values, findings = Audit([*kept, *marks]).run(links(upto), held_values(upto), _erasures_after(upto))
    findings += [_unguarded(name) for name in guards.missing(connection)]
    findings += [_told(found) for found in differences(project=project)]
    findings += [
        Finding("ballots", words, meeting.closed_event or meeting.opened_event, meeting.case)
        for meeting, words in check_all()
    ]
    contents = check_contents(upto, files)
    findings += contents.findings
    return Report(
        scope="record",
        events=seen.events,
        cases=len(seen.cases),
        seals=len(kept) + len(marks),
        held=values.held,
        erased=len(values.erased),
        files=contents.files,
        seq=seen.seq,
        head=seen.head,
        findings=tuple(findings),
    )


def links(upto: int, case: str | None = None) -> Iterator[Link]:
    """The events up to `upto`, of one case or of all."""
    events = CaseEvent.objects.filter(seq__lte=upto).order_by("seq")
    chosen = events if case is None else events.filter(case=case)
    try:
        for event in chosen.iterator(CHUNK):
            yield event.link()
    except ValueError as error:
        seq = _unreadable(upto)
        raise ChainError(
            f"Event {seq} cannot be read ({error}): its row was altered.",
            f"Không đọc được sự kiện {seq} ({error}): dòng này đã bị sửa.",
        ) from error


def _unreadable(upto: int) -> int | None:
    for seq in CaseEvent.objects.filter(seq__lte=upto).values_list("seq", flat=True):
        try:
            CaseEvent.objects.get(pk=seq)
        except ValueError:
            return seq
    return None


def held_values(upto: int, case: str | None = None, *, withheld: bool = True) -> Iterator[Value]:
    """The personal values still kept of those events; without what is withheld if that is not wanted."""
    values = PersonalValue.objects.filter(event_id__lte=upto).order_by("event_id", "field")
    if not withheld:
        values = values.exclude(field__startswith=MARK)
    chosen = values if case is None else values.filter(event__case=case)
    return chosen.values_list("event_id", "field", "salt", "value").iterator(CHUNK)


def _erasures_after(upto: int) -> Iterable[Link]:
    later = CaseEvent.objects.filter(seq__gt=upto, type=ERASED).order_by("seq")
    return (event.link() for event in later.iterator(CHUNK))


def _unguarded(name: str) -> Finding:
    return Finding(
        "unguarded",
        Words(
            f"Cơ sở dữ liệu thiếu chốt “{name}” bảo vệ sổ sự kiện.",
            f"The database lacks the trigger “{name}” that guards the record.",
        ),
    )


def _told(found: Difference) -> Finding:
    kind, words = _words(found)
    return Finding(kind, words, None, found.case)


def _words(found: Difference) -> tuple[str, Words]:
    case, columns = found.case, ", ".join(found.columns)
    if not found.events:
        return "vanished", Words(
            f"Vụ việc {case} có trong bảng đọc nhưng sổ không còn sự kiện nào của nó.",
            f"Case {case} is in the read models, but the record holds no event of it any more.",
        )
    if found.counted is not None and found.counted > found.events:
        return "cut_off", Words(
            f"Vụ việc {case} đã có {found.counted} sự kiện, sổ chỉ còn {found.events}.",
            f"Case {case} had {found.counted} events, the record holds only {found.events}.",
        )
    if found.why is not None:
        why = found.why if isinstance(found.why, CanboError) else CanboError(str(found.why))
        return "unfoldable", Words(
            f"Không dựng lại được vụ việc {case}: {why.said('vi')}",
            f"Case {case} cannot be rebuilt: {why.said('en')}",
        )
    if found.columns and not set(found.columns) & set(FROM_EVENTS):
        return "stale", Words(
            f"Thời hạn của vụ việc {case} đã tính khác ({columns}); hãy dựng lại bảng đọc.",
            f"The due days of case {case} were reckoned otherwise ({columns}); build the read models anew.",
        )
    return "unlike_events", Words(
        f"Bảng đọc của vụ việc {case} không khớp với sự kiện ({columns or 'thiếu hẳn'}).",
        f"The read models of case {case} are not what its events give ({columns or 'missing altogether'}).",
    )
