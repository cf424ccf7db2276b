"""Cases acted out to a decision and beyond, one for each thing that a decision takes from the acts before it.

Each story plays its case through `open` and `do` of an office alone, so that it can be played again with other values.
"""

from datetime import date

from tests.cases.appointment import DECISION as APPOINTED
from tests.cases.appointment import PROPOSAL, Appointment
from tests.cases.continuing import DAY
from tests.cases.continuing import DECISION as REAPPOINTED
from tests.cases.office import DECISION as ACCEPTED
from tests.cases.office import LETTER, OPINION, RECORDED, REPORT, TALK, Office

LEFT = {"other_posts": "left", "document": "3/QĐ"}
OPINION_GIVEN = {"agrees": True, "document": "1/BM"}


class Playing(Office):
    """An office that says something else than the story in one act, or leaves the story as it is."""

    def __init__(self, number=0, fields=None):
        super().__init__()
        self.instead, self.done, self.acts = (number, fields or {}), 0, {}

    def open(self, procedure, user, fields, *more, **said):
        return super().open(procedure, user, self._said(user, fields), *more, **said)

    def do(self, user, case, key, fields=None, day="2026-11-27", **said):
        return super().do(user, case, key, self._said(user, fields or {}), day, **said)

    def correct(self, case, fields, day="2029-03-01"):
        """By whoever did the act."""
        return super().do(self.acts[fields["corrects"]], case, "correct", fields, day)

    def _said(self, user, fields):
        self.done += 1
        self.acts[self.done] = user
        number, other = self.instead
        return {**fields, **other} if number == self.done else fields


def appointment(office):
    from canbo.registry.models import Body, Post, Term

    made = Appointment(office, opened=False)
    where = Body.objects.create(
        code="c9", name="Công ty Chín (mẫu)", kind="enterprise", enterprise_class="wholly_state",
        owner_agency=office.agency, recorded_at=RECORDED,
    )  # fmt: skip
    post = Post.objects.create(body=where, position="general_director", recorded_at=RECORDED)
    Term.objects.create(person=made.an, post=post, start=date(2025, 1, 1), years=5, number=1, recorded_at=RECORDED)
    made.case = office.open("appointment-in-house", office.officer, PROPOSAL, person="")
    made.ready()
    made.do(office.officer, "settle-posts", LEFT)
    made.do(office.council, "appoint", APPOINTED)
    return made.case


def move(office):
    from tests.cases.effects.test_moving import MOVE, MOVED

    office.settle_all()
    case = office.open("conversion", office.officer, MOVE, office.director, office.group)
    office.do(office.ministry, case, "move", MOVED)
    return case


def delegation(office):
    from tests.cases.effects.test_moving import ACTING, DELEGATED

    made = Appointment(office, opened=False)
    case = office.open("delegation", office.officer, ACTING, made.an)
    office.do(office.ministry, case, "give-opinion", OPINION_GIVEN)
    office.do(office.council, case, "delegate", DELEGATED)
    return case


def played(fixture, *given):
    """What a fixture of another test makes of what it is given."""
    return fixture.__wrapped__(*given)


def assignment(office):
    from tests.cases.effects import test_representing as t

    case = t.proposed(played(t.joint, office), "representative_full_time")
    office.do(office.ministry, case, "assign", t.DECISION)
    return case


def reassignment(office):
    from tests.cases.effects import test_representing as t

    case = t.serving(played(t.joint, office))
    office.do(office.ministry, case, "reassign", t.AGAIN)
    return case


def not_reassigned(office):
    from tests.cases.effects import test_representing as t

    case = t.serving(played(t.joint, office))
    office.do(office.ministry, case, "not-reassign", {"decided_on": "2026-11-27", "reasons": "x"})
    return case


def assessment(office):
    from tests.cases.effects import test_assessing as t

    case = played(t.heard, office)
    office.do(office.council, case, "grade", t.GRADE, t.DAY)
    return case


def hiring(office):
    from tests.cases.effects import test_hiring as t

    case = played(t.selected, office)
    office.do(office.council, case, "sign-contract", t.CONTRACT)
    return case


def reappointment(office):
    from tests.cases.effects import test_continuing as t

    case = played(t.voted, office, played(t.opened, office))
    office.do(office.council, case, "reappoint", REAPPOINTED, DAY)
    return case


def not_reappointed(office):
    from tests.cases.effects import test_continuing as t

    case = played(t.voted, office, played(t.opened, office))
    office.do(office.council, case, "not-reappoint", t.DECLINED, DAY)
    return case


def extension(office):
    from tests.cases.effects import test_continuing as t

    case = played(t.nearly_retired, office)
    office.do(office.council, case, "extend", t.UNTIL, DAY)
    return case


def resignation(office):
    office.settle_all()
    case = office.open("resignation", office.officer, LETTER)
    office.do(office.officer, case, "record-talk", TALK, "2026-11-24")
    office.do(office.officer, case, "report", REPORT, "2026-11-25")
    office.do(office.ministry, case, "give-opinion", OPINION, "2026-11-26")
    office.do(office.council, case, "accept", ACCEPTED)
    return case


def relief(office):
    from tests.cases.effects import test_leaving as t

    office.found("found_politically_unfit")
    case = played(t.proposed, office)
    office.do(office.council, case, "relieve", t.DECISION)
    return case


def suspension(office):
    from tests.cases.effects import test_suspending as t

    office.found("moral_breach_stirs_opinion")
    case = played(t.proposed, office)
    office.do(office.council, case, "suspend", {**t.DECISION, "until": "2026-12-09"}, "2026-11-25")
    office.do(office.council, case, "extend", t.extension("2026-12-31"), "2026-12-08")
    return case


def suspension_on_request(office):
    from tests.cases.effects import test_suspending as t

    case = played(t.requested, office)
    asked = {**t.DECISION, "requested_by": "Viện kiểm sát", "until": "2027-03-31"}
    office.do(office.council, case, "suspend-on-request", asked, "2026-11-25")
    more = {"decided_on": "2026-12-08", "requested_by": "Viện kiểm sát", "request": "88/VKS", "until": "2027-06-30"}
    office.do(office.council, case, "prolong-on-request", more, "2026-12-08")
    return case


def suspension_dropped(office):
    from tests.cases.effects import test_suspending as t

    case = played(t.requested, office)
    asked = {**t.DECISION, "requested_by": "Viện kiểm sát", "until": "2027-03-31"}
    office.do(office.council, case, "suspend-on-request", asked, "2026-11-25")
    gone = {"why": "retired", "since": "2026-12-04", "rests_on": "9/QĐ"}
    office.do(office.officer, case, "lapse", gone, "2026-12-08")
    return case


STORIES = {
    appointment: {"other_posts"}, move: {"position"}, delegation: set(), assignment: {"board_term_end", "position"},
    reassignment: set(), not_reassigned: set(), assessment: {"year_ended_on"}, hiring: set(), reappointment: set(),
    not_reappointed: set(), extension: set(), resignation: {"ground"}, relief: {"ground"},
    suspension: {"ground", "effective_on"}, suspension_on_request: set(), suspension_dropped: {"effective_on"},
}  # fmt: skip
"""By story the fields that the register follows; of the others it is told that the correction cannot be."""
