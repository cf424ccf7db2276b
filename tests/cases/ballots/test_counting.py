import pytest

from canbo.kernel.errors import CanboError


@pytest.fixture
def paper(hall):
    meeting, _ = hall.opened(mode="paper")
    return hall.close(meeting)


def test_two_people_who_agree_make_a_result(hall, paper):
    hall.paper(paper, hall.officer, an=12, binh=5, invalid=1)
    hall.paper(paper, hall.second, an=12, binh=5, invalid=1)
    assert hall.result(paper).cast == 18
    hall.record(paper)
    assert hall.made.state == "step_2"


def test_one_person_alone_makes_none_even_twice(hall, paper):
    hall.paper(paper, hall.officer, an=12, binh=5)
    hall.paper(paper, hall.officer, an=12, binh=5)
    with pytest.raises(CanboError, match="1 of 2 has entered"):
        hall.record(paper)


def test_entries_that_differ_make_none_until_they_agree(hall, paper):
    hall.paper(paper, hall.officer, an=12, binh=5)
    hall.paper(paper, hall.second, an=12, binh=5, invalid=1)
    with pytest.raises(CanboError, match="differ: count again"):
        hall.result(paper)
    hall.paper(paper, hall.officer, an=12, binh=5, invalid=1)
    assert hall.result(paper).invalid == 1


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        ({"an": 12}, "for each candidate"),
        ({"an": 12, "binh": 1, "hoa": 1}, "for each candidate"),
        ({"an": 15, "binh": 6, "invalid": 1}, "22 ballots are more than the 21"),
        ({"an": -1, "binh": 6}, "whole and from 0"),
        ({"an": 1.5, "binh": 6}, "whole and from 0"),
    ],
)
def test_numbers_that_do_not_add_up_are_refused(hall, paper, entry, sentence):
    with pytest.raises(CanboError, match=sentence):
        hall.paper(paper, hall.officer, **entry)
    assert paper.paper_counts.count() == 0


def test_as_many_ballots_as_voters_are_possible(hall, paper):
    hall.paper(paper, hall.officer, an=15, binh=6)


def test_a_box_of_codes_is_not_counted_by_hand(hall):
    meeting, _ = hall.opened()
    hall.close(meeting)
    with pytest.raises(CanboError, match="counted from its ballot box"):
        hall.paper(meeting, hall.officer, an=1, binh=0)


def test_whoever_does_not_count_enters_nothing(hall, paper):
    with pytest.raises(CanboError, match="only whoever records the count"):
        hall.paper(paper, hall.office.council, an=1, binh=0)


class TestStepThree:
    @pytest.fixture
    def closed(self, hall):
        hall.made.counted(1, an=12).counted(2, an=12)
        meeting, codes = hall.opened("count-step-3", user=hall.officer)
        hall.cast(meeting, codes, an=15, nobody=3)
        return hall.close(meeting, hall.counter)

    def test_only_the_committee_closes_it(self, hall):
        hall.made.counted(1, an=12).counted(2, an=12)
        meeting, _ = hall.opened("count-step-3")
        with pytest.raises(CanboError, match="only whoever records the count"):
            hall.close(meeting)

    def test_its_table_is_shown_to_the_committee_and_the_authority_and_each_look_is_on_record(self, hall, closed):
        from canbo.cases.models import Look

        with pytest.raises(CanboError, match="Only the authority"):
            hall.result(closed)
        assert not Look.objects.exists()
        assert hall.result(closed, hall.counter).votes == {"an": 15}
        assert hall.result(closed, hall.office.council).votes == {"an": 15}
        assert [one.event for one in Look.objects.all()] == [closed.closed_event] * 2

    def test_no_event_holds_its_table(self, hall, closed):
        hall.record(closed, hall.counter)
        assert hall.made.state == "step_4"
        assert not any('"an":15' in row.body for row in hall.events())
        assert "votes" not in hall.events()[-1].data

    def test_the_officer_does_not_record_it(self, hall, closed):
        with pytest.raises(CanboError, match="only whoever records the count"):
            hall.record(closed)
