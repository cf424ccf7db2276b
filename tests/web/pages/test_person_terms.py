"""The terms of one person as rows of a table: how each ended, and that a term which went on did not end."""

from datetime import date

import pytest
from tests.web.house import TODAY, House

from canbo.registry.facts import facts_of
from canbo.registry.models import Term
from canbo.web.pages.person_terms import rows


@pytest.mark.parametrize(
    ("ground", "how"),
    [
        ("", "Điều động, nhận nhiệm vụ khác"),
        ("181/2026:15.1.a", "Chuyển chức vụ khi tổ chức lại, nhiệm kỳ tính tiếp"),
        ("181/2026:15.1.b", "Chuyển chức vụ khi tổ chức lại, nhiệm kỳ tính tiếp"),
    ],
)
def test_a_term_that_went_on_in_another_post_was_not_left(db, ground, how):
    house = House()
    old = Term.objects.current().get(person=house.hoa)
    old.correct(left_on=date(2026, 6, 1), left_by="transfer", leaving_ground=ground)
    (row,) = rows(facts_of(house.hoa, None, TODAY))
    assert (row.ended, row.how, row.now) == (date(2026, 5, 31), how, False)


def test_a_move_still_ahead_is_not_told_as_done(db):
    house = House()
    old = Term.objects.current().get(person=house.hoa)
    old.correct(left_on=date(2027, 6, 1), left_by="transfer", leaving_ground="181/2026:15.1.a")
    (row,) = rows(facts_of(house.hoa, None, TODAY))
    assert (row.ended, row.how, row.now) == (None, "", True)
