"""The seven votes at their thresholds: below, at, above, and unknown."""

import pytest

from canbo.kernel.citation import Citation
from canbo.kernel.votes import RULES, Cast, Convened, Members, Present, tally, weigh

ALL_READINGS = {"reading_12_1_quorum": "none", "reading_12_5": "report", "reading_19_2_c": "present"}


def count(convened, votes, *, present=None, excused=0, **more):
    present = convened - excused if present is None else present
    return {"convened": convened, "excused": excused, "present": present, "votes": votes, "invalid": 0} | more


def short(rule, data):
    """Outcome, candidates and addressee in one line of text."""
    answer = tally(rule, data)
    return answer["outcome"], answer["candidates"], answer["report_to"]


NOMINATIONS = ("appointment-step-1", "appointment-step-2")


@pytest.mark.parametrize("rule", NOMINATIONS)
class TestNomination:
    def test_over_half_of_those_convened_is_selected_alone(self, rule):
        assert short(rule, count(21, {"A": 11, "B": 10})) == ("selected", ["A"], None)
        assert short(rule, count(20, {"A": 11, "B": 9})) == ("selected", ["A"], None)

    def test_exactly_half_is_not_over_half(self, rule):
        assert short(rule, count(20, {"A": 10, "B": 5})) == ("forwarded", ["A"], None)

    def test_all_with_three_tenths_go_forward_most_votes_first_and_equals_by_name(self, rule):
        assert short(rule, count(20, {"C": 6, "B": 6, "A": 8})) == ("forwarded", ["A", "B", "C"], None)

    def test_just_under_three_tenths_stays_behind(self, rule):
        assert short(rule, count(20, {"A": 6, "B": 5})) == ("forwarded", ["A"], None)
        assert short(rule, count(21, {"A": 7, "B": 6})) == ("forwarded", ["A"], None)

    def test_without_anybody_at_three_tenths_the_process_stops_and_is_reported(self, rule):
        assert short(rule, count(20, {"A": 5, "B": 5, "C": 5, "D": 5})) == ("stopped", [], "competent_authority")

    def test_without_any_vote_the_process_stops(self, rule):
        assert short(rule, count(9, {"A": 0})) == ("stopped", [], "competent_authority")
        assert short(rule, count(9, {}, invalid=9)) == ("stopped", [], "competent_authority")

    def test_those_absent_without_excuse_stay_in_the_base(self, rule):
        assert short(rule, count(21, {"A": 10}, present=15)) == ("forwarded", ["A"], None)

    def test_those_excused_leave_the_base(self, rule):
        answer = tally(rule, count(23, {"A": 11}, excused=2, present=15))
        assert answer["outcome"] == "selected"
        assert answer["base"] == {"kind": "convened", "count": 21}


class TestKeyConference:
    def test_is_counted_on_those_present(self):
        answer = tally("appointment-step-3", count(40, {"A": 16, "B": 14}, present=30))
        assert (answer["outcome"], answer["candidates"]) == ("selected", ["A"])
        assert answer["base"] == {"kind": "present", "count": 30}

    def test_at_half_nobody_is_selected_and_nobody_goes_forward(self):
        assert short("appointment-step-3", count(40, {"A": 15, "B": 15}, present=30)) == (
            "stopped",
            [],
            "competent_authority",
        )


class TestProposal:
    def test_over_half_is_proposed(self):
        assert short("appointment-step-4", count(9, {"A": 5, "B": 4})) == ("selected", ["A"], None)

    def test_of_two_at_half_the_head_chooses_and_tells_the_authority(self):
        assert short("appointment-step-4", count(8, {"B": 4, "A": 4})) == (
            "head-decides",
            ["A", "B"],
            "competent_authority",
        )

    def test_of_two_at_half_the_authority_chooses_when_there_is_no_head(self):
        assert short("appointment-step-4", count(8, {"B": 4, "A": 4}, head_vacant=True)) == (
            "report",
            ["A", "B"],
            "competent_authority",
        )

    @pytest.mark.parametrize("votes", [{"A": 4, "B": 3}, {"A": 4}, {"A": 3, "B": 3}, {}])
    def test_without_a_winner_or_a_tie_the_law_is_silent_and_the_reading_decides(self, votes):
        silent = tally("appointment-step-4", count(8, votes))
        assert (silent["outcome"], silent["missing"]) == ("unknown", ["reading_12_5"])
        reported = count(8, votes, readings={"reading_12_5": "report"})
        assert short("appointment-step-4", reported) == ("report", [], "competent_authority")
        stopped = count(8, votes, readings={"reading_12_5": "stop"})
        assert short("appointment-step-4", stopped) == ("stopped", [], None)

    def test_a_vacant_head_changes_nothing_without_a_tie(self):
        assert short("appointment-step-4", count(9, {"A": 5}, head_vacant=True)) == ("selected", ["A"], None)


ONE_PERSON = {
    "reappointment-key": lambda base, yes: count(base, {"A": yes}),
    "reappointment-collective": lambda base, yes: count(base, {"A": yes}),
    "extension": lambda base, yes: {"members": base, "votes": {"A": yes}},
}


@pytest.mark.parametrize("rule", ONE_PERSON)
class TestOnePerson:
    def test_over_half_passes(self, rule):
        assert short(rule, ONE_PERSON[rule](20, 11)) == ("selected", ["A"], None)
        assert short(rule, ONE_PERSON[rule](21, 11)) == ("selected", ["A"], None)

    def test_exactly_half_is_for_the_head(self, rule):
        assert short(rule, ONE_PERSON[rule](20, 10)) == ("head-decides", ["A"], None)

    def test_below_half_is_for_the_authority(self, rule):
        assert short(rule, ONE_PERSON[rule](20, 9)) == ("report", ["A"], "competent_authority")
        assert short(rule, ONE_PERSON[rule](21, 10)) == ("report", ["A"], "competent_authority")

    def test_exactly_half_without_a_head_is_unsettled_for_the_decree_names_no_one(self, rule):
        answer = tally(rule, ONE_PERSON[rule](20, 10) | {"head_vacant": True})
        assert (answer["outcome"], answer["candidates"], answer["missing"]) == ("unknown", [], [])
        assert "nghị định không nói ai thay" in answer["why"][-1]

    def test_a_vacant_head_changes_nothing_off_half(self, rule):
        assert short(rule, ONE_PERSON[rule](20, 11) | {"head_vacant": True})[0] == "selected"
        assert short(rule, ONE_PERSON[rule](20, 9) | {"head_vacant": True})[0] == "report"


def test_reappointment_at_the_key_conference_is_counted_on_those_present():
    answer = tally("reappointment-key", count(30, {"A": 11}, present=21))
    assert answer["outcome"] == "selected"
    assert answer["base"] == {"kind": "present", "count": 21}


def test_extension_is_counted_on_all_members_whoever_came():
    data = count(9, {"A": 6}, present=7, excused=2, members=12)
    answer = tally("extension", data)
    assert (answer["outcome"], answer["base"]) == ("head-decides", {"kind": "members", "count": 12})


class TestContestedBase:
    """Article 19(2)(c): on those present, or on those convened."""

    def test_unknown_where_the_bases_differ(self):
        answer = tally("reappointment-collective", count(10, {"A": 5}, present=8))
        assert (answer["outcome"], answer["missing"]) == ("unknown", ["reading_19_2_c"])
        assert answer["base"] == {"kind": None, "count": None}

    def test_the_reading_settles_it(self):
        data = count(10, {"A": 5}, present=8)
        present = tally("reappointment-collective", data | {"readings": {"reading_19_2_c": "present"}})
        assert (present["outcome"], present["base"]) == ("selected", {"kind": "present", "count": 8})
        convened = tally("reappointment-collective", data | {"readings": {"reading_19_2_c": "convened"}})
        assert (convened["outcome"], convened["base"]) == ("head-decides", {"kind": "convened", "count": 10})

    def test_plain_where_the_bases_agree(self):
        assert short("reappointment-collective", count(10, {"A": 6}, present=8)) == ("selected", ["A"], None)
        assert short("reappointment-collective", count(10, {"A": 3}, present=8)) == (
            "report",
            ["A"],
            "competent_authority",
        )

    def test_bases_of_one_size_are_told_once_and_of_two_sizes_both(self):
        same = tally("reappointment-collective", count(8, {"A": 6}), "en")
        assert (len(same["why"]), same["base"]) == (3, {"kind": "present", "count": 8})
        both = " ".join(tally("reappointment-collective", count(10, {"A": 6}, present=8), "en")["why"])
        assert "6 of 8" in both
        assert "6 of 10" in both

    def test_with_one_base_not_given_the_reading_is_missing_too(self):
        answer = tally("reappointment-collective", {"present": 8, "votes": {"A": 5}})
        assert answer["missing"] == ["convened", "excused", "reading_19_2_c"]
        settled = {"present": 8, "votes": {"A": 5}, "readings": {"reading_19_2_c": "present"}}
        assert tally("reappointment-collective", settled)["outcome"] == "selected"

    def test_has_no_quorum_of_its_own(self):
        data = count(10, {"A": 3}, present=3, readings={"reading_19_2_c": "present"})
        assert tally("reappointment-collective", data)["outcome"] == "selected"


QUORATE = ("appointment-step-1", "appointment-step-2", "appointment-step-3", "appointment-step-4", "reappointment-key")


@pytest.mark.parametrize("rule", QUORATE)
class TestQuorum:
    def test_two_thirds_is_enough(self, rule):
        assert tally(rule, count(21, {"A": 14}, present=14))["outcome"] == "selected"

    def test_below_two_thirds_the_answer_waits_for_the_reading(self, rule):
        answer = tally(rule, count(21, {"A": 13}, present=13))
        assert (answer["outcome"], answer["candidates"]) == ("unknown", [])
        assert answer["missing"] == ["reading_12_1_quorum"]

    def test_with_a_quorum_the_meeting_was_not_held_and_nothing_is_reported(self, rule):
        data = count(21, {"A": 13}, present=13, readings={"reading_12_1_quorum": "two_thirds"})
        assert short(rule, data) == ("stopped", [], None)
        assert "hội nghị" in tally(rule, data)["why"][-1].lower()

    def test_without_a_quorum_the_votes_count(self, rule):
        data = count(21, {"A": 13}, present=13, readings={"reading_12_1_quorum": "none"})
        assert short(rule, data) == ("selected", ["A"], None)

    def test_is_two_thirds_of_those_convened_without_the_excused(self, rule):
        assert tally(rule, count(24, {"A": 14}, present=14, excused=3))["outcome"] == "selected"
        assert tally(rule, count(24, {"A": 13}, present=13, excused=3))["outcome"] == "unknown"


def test_a_quorum_seen_from_the_ballots_needs_no_number_present():
    enough = {"convened": 21, "excused": 0, "votes": {"A": 12}, "invalid": 2}
    assert tally("appointment-step-1", enough)["outcome"] == "selected"
    too_few = {"convened": 21, "excused": 0, "votes": {"A": 12}, "invalid": 1}
    assert tally("appointment-step-1", too_few)["missing"] == ["present", "reading_12_1_quorum"]


def test_a_quorum_of_all_convened_needs_no_number_excused():
    assert tally("appointment-step-3", {"convened": 21, "present": 14, "votes": {"A": 8}})["outcome"] == "selected"
    doubtful = tally("appointment-step-3", {"convened": 21, "present": 13, "votes": {"A": 8}})
    assert doubtful["missing"] == ["excused", "reading_12_1_quorum"]


def test_two_open_readings_are_both_named():
    answer = tally("appointment-step-4", count(21, {"A": 6}, present=13))
    assert answer["missing"] == ["reading_12_1_quorum", "reading_12_5"]


@pytest.mark.parametrize(
    ("rule", "needed"),
    [
        ("appointment-step-1", ["convened", "excused", "votes"]),
        ("appointment-step-2", ["convened", "excused", "votes"]),
        ("appointment-step-3", ["present", "votes"]),
        ("appointment-step-4", ["convened", "excused", "votes"]),
        ("reappointment-key", ["present", "votes"]),
        ("reappointment-collective", ["present", "votes"]),
        ("extension", ["members", "votes"]),
    ],
)
def test_a_number_nobody_gave_is_unknown_and_named(rule, needed):
    full = count(10, {"A": 6}, members=10, readings=ALL_READINGS)
    assert tally(rule, full)["outcome"] == "selected"
    for key in full:
        less = {name: value for name, value in full.items() if name != key}
        answer = tally(rule, less)
        if key in needed:
            assert (answer["outcome"], answer["missing"]) == ("unknown", [key])
            assert tally(rule, full | {key: None}) == answer
        elif key != "readings":
            assert answer["outcome"] == "selected"
    empty = tally(rule, {"readings": ALL_READINGS})
    assert (empty["missing"], empty["base"]["count"]) == (needed, None)


def test_a_zero_is_a_number_and_not_an_absence():
    assert tally("extension", {"members": 5, "votes": {"A": 0}})["outcome"] == "report"


class TestWhy:
    def test_tells_the_share_in_both_languages(self):
        data = count(24, {"Trần Văn Bình": 11, "Lê Thị Cúc": 9}, excused=3, present=20)
        vi, en = (tally("appointment-step-1", data, lang)["why"] for lang in ("vi", "en"))
        assert "Trần Văn Bình: 11 trên 21, 52,4 %, quá nửa (khoản 2 Điều 12)." in vi
        assert "Trần Văn Bình: 11 of 21, 52.4 %, over half (Article 12(2))." in en
        assert "Lê Thị Cúc: 9 trên 21, 42,9 %, thiếu 2 phiếu để quá nửa (khoản 2 Điều 12)." in vi
        assert "Lê Thị Cúc: 9 of 21, 42.9 %, 2 votes missing for over half (Article 12(2))." in en
        assert "Triệu tập 24 người, không tính 3 người vắng mặt vì lý do đột xuất (khoản 1 Điều 12)." in vi

    def test_tells_how_far_each_is_from_three_tenths_when_nobody_is_over_half(self):
        en = tally("appointment-step-2", count(20, {"A": 9, "B": 5}), "en")["why"]
        assert "A: 9 of 20, 45 %, 2 votes missing for over half, 30 % or more (Article 12(3))." in en
        assert "B: 5 of 20, 25 %, 6 votes missing for over half, 1 vote missing for 30 % (Article 12(3))." in en

    def test_tells_exactly_half(self):
        en = tally("extension", {"members": 20, "votes": {"A": 10}}, "en")["why"]
        assert "A: 10 of 20, 50 %, exactly half, 1 vote missing for over half (Article 20(2))." in en

    @pytest.mark.parametrize(
        ("votes", "base", "shown"),
        [(1, 3, "33.3 %"), (2, 3, "66.7 %"), (1, 8, "12.5 %"), (1, 16, "6.3 %"), (1001, 2001, "50.02 %")],
    )
    def test_rounds_half_up_but_never_onto_a_threshold(self, votes, base, shown):
        assert shown in " ".join(tally("extension", {"members": base, "votes": {"A": votes}}, "en")["why"])

    def test_a_huge_count_is_compared_exactly(self):
        half = 10**18
        assert tally("extension", {"members": 2 * half, "votes": {"A": half + 1}})["outcome"] == "selected"
        assert tally("extension", {"members": 2 * half, "votes": {"A": half}})["outcome"] == "head-decides"

    def test_names_both_ends_of_an_open_reading(self):
        last = tally("reappointment-collective", count(10, {"A": 5}, present=8), "en")["why"][-1]
        assert "A has over half" in last
        assert "the head decides on A" in last
        last = tally("appointment-step-1", count(21, {"A": 13}, present=13), "en")["why"][-1]
        assert "not held" in last
        assert "A has over half" in last

    def test_an_open_answer_never_states_an_end(self):
        why = tally("appointment-step-1", count(21, {"A": 13}, present=13), "en")["why"]
        assert not [line for line in why if line.startswith("Result")]

    def test_says_how_many_persons_the_quorum_lacks(self):
        en = tally("appointment-step-1", count(20, {"A": 1}, present=13), "en")["why"]
        assert "13 of 20 convened are present, under two thirds, 1 person missing (Article 12(1))." in en

        en = tally("appointment-step-1", count(20, {"A": 1}, present=14), "en")["why"]
        assert "14 of 20 convened are present, two thirds or more (Article 12(1))." in en

    def test_tells_a_stopped_process_with_and_without_a_report(self):
        reported = tally("appointment-step-3", count(8, {"A": 4}), "en")["why"][-1]
        assert reported == "Result: the process stops; report to the competent authority (Article 12(4))."
        unreported = count(8, {"A": 3}, readings={"reading_12_5": "stop"})
        assert tally("appointment-step-4", unreported, "en")["why"][-1] == "Result: the process stops (Article 12(5))."

    def test_names_the_numbers_that_are_missing(self):
        vi = tally("extension", {"votes": {"A": 1}})["why"]
        assert vi == ["Còn thiếu: tổng số thành viên tập thể lãnh đạo (members) (khoản 2 Điều 20)."]

    @pytest.mark.parametrize("rule", RULES)
    def test_every_sentence_has_a_canonical_provision_and_both_languages(self, rule):
        for present, favour in ((20, 11), (20, 10), (20, 2), (12, 8), (12, 2)):
            answer = weigh(rule, count(20, {"A": favour}, present=present, members=20))
            for sentence in answer.why:
                assert str(Citation.parse(sentence.provision)) == sentence.provision
                assert sentence.vi.endswith(".")
                assert sentence.en.endswith(".")
                assert sentence.vi != sentence.en


def test_bases_of_equal_size_are_still_different_bases():
    assert len({Convened(5), Present(5), Cast(5), Members(5)}) == 4
    assert Convened(5) != Present(5)


def test_names_are_normalised_and_keep_their_capitals():
    answer = tally("extension", {"members": 3, "votes": {"  trần  Bi\u0300nh ": 2}})
    assert answer["candidates"] == ["trần Bình"]


def test_the_order_of_the_input_never_shows():
    one = tally("appointment-step-1", count(20, {"A": 6, "B": 6, "C": 8}))
    assert tally("appointment-step-1", count(20, {"C": 8, "B": 6, "A": 6})) == one
