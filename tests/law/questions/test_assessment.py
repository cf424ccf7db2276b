"""The questions on yearly assessment, asked through the one door."""

import datetime as dt

import pytest

from canbo.law.ask import ask

ON = dt.date(2027, 5, 10)
DAY = dt.timedelta(days=1)
MANAGER = {"position": "company_chair", "is_party_member": False}


def verdict(name, facts, on=ON):
    answer = ask(name, facts, on)
    return str(answer.verdict or answer.status)


class TestAssessmentMayBegin:
    @pytest.mark.parametrize(
        ("graded_on", "said"), [(ON - DAY, "yes"), (ON, "yes"), (ON + DAY, "no"), (None, "unknown")]
    )
    def test_a_managers_waits_for_the_enterprises_grade(self, graded_on, said):
        assert verdict("assessment-may-begin", MANAGER | {"enterprise_graded_on": graded_on}) == said

    @pytest.mark.parametrize(("published_on", "said"), [(ON, "yes"), (ON + DAY, "no"), (None, "unknown")])
    def test_a_representatives_waits_for_the_annual_report(self, published_on, said):
        facts = {"position": "representative_part_time", "is_party_member": False}
        assert verdict("assessment-may-begin", facts | {"annual_report_published_on": published_on}) == said

    @pytest.mark.parametrize(("assessed", "said"), [(True, "yes"), (False, "no"), (None, "unknown")])
    def test_a_party_member_is_assessed_as_such_first(self, assessed, said):
        facts = MANAGER | {"is_party_member": True, "enterprise_graded_on": ON, "assessed_as_party_member": assessed}
        assert verdict("assessment-may-begin", facts) == said

    def test_a_no_shows_what_would_help(self):
        facts = MANAGER | {"is_party_member": True, "enterprise_graded_on": ON, "assessed_as_party_member": False}
        (change,) = ask("assessment-may-begin", facts, ON).least_change
        assert (change.facts, change.words.en) == (
            {"assessed_as_party_member": True},
            "have the Party member assessed first",
        )

    def test_the_grade_itself_is_the_authoritys_to_decide(self):
        citation, power = ask("assessment-may-begin", MANAGER | {"enterprise_graded_on": ON}, ON).power
        assert (citation, power.who) == ("181/2026:28.2.p2", "authority")

    def test_a_hired_director_is_not_assessed_under_the_article(self):
        assert verdict("assessment-may-begin", {"position": "hired_director"}) == "not-applicable"


class TestGradeCorrectionDue:
    @pytest.mark.parametrize(
        ("differs", "affects", "said"),
        [
            (True, True, "yes"),
            (True, False, "no"),
            (False, None, "no"),
            (True, None, "unknown"),
            (None, None, "unknown"),
        ],
    )
    def test_it_takes_a_difference_that_matters(self, differs, affects, said):
        facts = MANAGER | {"audited_report_differs": differs, "difference_affects_grade": affects}
        assert verdict("grade-correction-due", facts) == said

    def test_of_a_difference_it_is_asked_before_its_effect(self):
        assert ask("grade-correction-due", MANAGER, ON).missing == (
            "audited_report_differs",
            "difference_affects_grade",
        )
