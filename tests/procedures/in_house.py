"""An in-house appointment told act by act, as far as a test wants it."""

from story import Story

ANSWERS = {
    "appointment-route": None, "who-decides": "council_or_chairman", "prior-opinion-from": "none",
    "appointment-conditions": True, "dossier-complete": True, "term-end": None,
}  # fmt: skip
DAY, LATER = "2026-11-25", "2026-11-30"
PROPOSAL = {"position": "general_director", "held_on": "2026-11-20", "work": "x", "minutes": "x"}
APPROVAL = {"approved_on": "2026-11-23"}
CONVENED = {
    "party_document": "31/ĐU", "approved_on": DAY, "regulation": "77/QĐ",
    "convened_step_1": 21, "convened_step_2": 21, "convened_step_3": 21, "convened_step_4": 21,
}  # fmt: skip
PARTY = {"party_document": "40/ĐU", "agrees": True}
DECISION = {"number": "30/QĐ", "decided_on": DAY, "effective_on": "2026-12-01", "years": 5}


def held(votes, present=21, convened=21, **more):
    return {"convened": convened, "excused": 0, "present": present, "votes": votes, **more}


class Appointment(Story):
    def __init__(self, **readings):
        super().__init__("appointment-in-house", **({"reading_12_1_quorum": "two_thirds"} | readings))

    def around(self, role, day, answers=None, **more):
        return super().around(role, day, ANSWERS if answers is None else answers, readings=self.readings, **more)

    def listed(self, **convened):
        self.does("personnel_body", "propose-appointment", "2026-11-23", **PROPOSAL)
        self.does("authority", "approve-proposal", "2026-11-23", **APPROVAL)
        self.does("personnel_body", "list-convened", DAY, **CONVENED | convened)
        self.does("personnel_body", "name-counting-committee", DAY, members=["u-7"])
        self.does("personnel_body", "list-candidates", DAY, candidates=["a", "b", "c"])
        return self

    def counts(self, step, votes, **more):
        who = "counting_committee" if step == 3 else "personnel_body"
        said = {"minutes_document": "5/BB"} if step == 3 else {"announced": True, "minutes": "x"}
        return self.does(who, f"count-step-{step}", DAY, held_on=DAY, votes=held(votes, **more), **said).state

    def held_on(self, step, day, votes=None):
        who = "counting_committee" if step == 3 else "personnel_body"
        said = {"minutes_document": "5/BB"} if step == 3 else {"announced": True, "minutes": "x"}
        return self.does(who, f"count-step-{step}", LATER, held_on=day, votes=held(votes or {"a": 11}), **said)

    def before_step_4(self, **convened):
        self.listed(**convened)
        self.counts(1, {"a": 11})
        self.counts(2, {"a": 11})
        self.counts(3, {"a": 11})
        self.does("personnel_body", "record-party-opinion", DAY, **PARTY)
        return self

    def submitted(self):
        self.before_step_4().counts(4, {"a": 11})
        self.does("personnel_body", "submit", DAY, report="x")
        return self
