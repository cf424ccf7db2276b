"""A count that breaks a rule is refused in one sentence that names it; nothing is half-decided."""

import pytest

from canbo.kernel.errors import CanboError
from canbo.kernel.votes import RULES, Convened, Members, Present, VoteError, rules, tally

GOOD = {
    "convened": 20,
    "excused": 2,
    "present": 16,
    "members": 20,
    "votes": {"A": 12},
    "invalid": 1,
    "readings": {"reading_12_1_quorum": "two_thirds", "reading_12_5": "stop", "reading_19_2_c": "convened"},
}


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"excused": 21}, "only those convened can be excused"),
        ({"present": 19}, "20 convened without 2 excused are 18"),
        ({"present": 21, "excused": None}, "only those convened vote"),
        ({"present": 12}, "13 ballots (votes and invalid) are more than the 12 persons present"),
        ({"votes": {"A": 17}}, "18 ballots"),
        ({"present": None, "votes": {"A": 18}}, "18 persons convened and not excused"),
        ({"present": None, "excused": None, "votes": {"A": 20}}, "20 persons convened"),
        ({"convened": -1}, "cannot be negative"),
        ({"votes": {"A": -1}}, "votes of A"),
        ({"convened": 20.0}, "must be a whole number, not 20.0"),
        ({"present": True}, "must be a whole number, not True"),
        ({"members": "20"}, "must be a whole number, not '20'"),
        ({"invalid": [1]}, "must be a whole number, not [1]"),
        ({"convened": 2**63}, "no count of persons"),
        ({"convened": 10**5000}, "no count of persons"),
        ({"convened": -(10**5000)}, "cannot be negative"),
        ({"votes": {"A": None}}, "must be a whole number, not None"),
        ({"votes": {"A": 3.0}}, "must be a whole number, not 3.0"),
        ({"votes": [["A", 3]]}, "an object of names and votes"),
        ({"votes": {1: 3}}, "must be text"),
        ({"votes": {"": 3}}, "empty name"),
        ({"votes": {" \u00a0": 3}}, "empty name"),
        ({"votes": {"A\u200b": 3}}, "cannot be printed"),
        ({"votes": {"\ud800": 3}}, "cannot be printed"),
        ({"votes": {"B\u00ecnh": 1, "Bi\u0300nh": 1}}, "stands twice"),
        ({"votes": {"A B": 1, "A  B": 1}}, "stands twice"),
        (
            {"convened": 0, "excused": 0, "present": 0, "votes": {"A": 0}, "invalid": 0},
            "nobody convened|without anybody",
        ),
        ({"cast": 12}, "“cast” is not a key"),
        ({"Convened": 12}, "“Convened” is not a key"),
        ({"readings": {"reading_35_1_c": "over_two_thirds"}}, "not a reading of a vote"),
        ({"readings": {"reading_12_5": "report "}}, "report or stop"),
        ({"readings": {"reading_19_2_c": ["present"]}}, "present or convened"),
        ({"readings": ["reading_12_5"]}, "an object of readings"),
        ({"head_vacant": 1}, "true or false"),
    ],
)
def test_a_broken_count_is_refused_by_every_rule(rule, change, fault):
    with pytest.raises(VoteError) as refused:
        tally(rule, GOOD | change)
    sentence = str(refused.value)
    assert any(part in sentence for part in fault.split("|"))
    assert "\n" not in sentence
    assert len(sentence) < 300


def test_the_good_count_is_good():
    assert {rule: tally(rule, GOOD)["outcome"] for rule in RULES} == dict.fromkeys(RULES, "selected")


@pytest.mark.parametrize(
    "change",
    [
        {"excused": 4, "present": 16},
        {"present": 13},
        {"present": 18},
        {"readings": {}},
        {"readings": {"reading_12_5": None}},
        {"readings": None},
        {"head_vacant": None},
        {"invalid": None},
        {"convened": 2**63 - 1, "excused": 2**63 - 17},
    ],
)
def test_at_the_limit_nothing_is_refused(change):
    for rule in RULES:
        assert tally(rule, GOOD | change)["outcome"] == "selected"


def test_everybody_excused_leaves_no_base():
    nobody = {"convened": 3, "excused": 3, "present": 0, "votes": {"A": 0}, "readings": {"reading_12_1_quorum": "none"}}
    for rule in RULES:
        if rule != "extension":
            with pytest.raises(VoteError, match="at least one"):
                tally(rule, nobody)


def test_nobody_present_leaves_no_base_at_the_key_conference():
    nobody = {"convened": 3, "excused": 0, "present": 0, "votes": {"A": 0}}
    for rule in ("appointment-step-3", "reappointment-key"):
        with pytest.raises(VoteError, match="at least one"):
            tally(rule, nobody)


def test_an_extension_refuses_no_members_and_more_ballots_than_members():
    with pytest.raises(VoteError, match="at least one"):
        tally("extension", {"members": 0, "votes": {"A": 0}})
    with pytest.raises(VoteError, match="more than the 5 members"):
        tally("extension", {"members": 5, "votes": {"A": 6}})
    with pytest.raises(VoteError, match="more than the 5 members"):
        tally("extension", {"members": 5, "votes": {"A": 5}, "invalid": 1})
    assert tally("extension", {"members": 5, "votes": {"A": 5}, "invalid": 0})["outcome"] == "selected"


@pytest.mark.parametrize("rule", ["reappointment-key", "reappointment-collective", "extension"])
@pytest.mark.parametrize("votes", [{}, {"A": 3, "B": 2}])
def test_reappointment_and_extension_are_about_one_person(rule, votes):
    with pytest.raises(VoteError, match="about one person"):
        tally(rule, GOOD | {"votes": votes})
    with pytest.raises(VoteError, match="about one person"):
        tally(rule, {"votes": votes})


def test_an_unknown_rule_or_language_is_refused_with_the_choices():
    with pytest.raises(VoteError, match="appointment-step-4, reappointment-key"):
        tally("appointment-step-5", GOOD)
    with pytest.raises(VoteError, match="vi or en"):
        tally("extension", GOOD, "fr")


@pytest.mark.parametrize("data", [None, [], "votes", 7])
def test_what_is_not_a_count_at_all_is_refused(data):
    with pytest.raises(VoteError, match="A count is an object"):
        tally("extension", data)


def test_a_refusal_is_one_of_the_errors_meant_for_persons():
    assert issubclass(VoteError, CanboError)


def test_the_bare_thresholds_refuse_votes_above_their_base():
    too_many = {"A": 3, "B": 3}
    for vote in (
        lambda: rules.nominate(too_many, Convened(5)),
        lambda: rules.nominate_at_key_conference(too_many, Present(5)),
        lambda: rules.propose(too_many, Convened(5)),
        lambda: rules.reappoint({"A": 6}, Present(5)),
        lambda: rules.extend({"A": 6}, Members(5)),
        lambda: rules.nominate({"A": 6, "B": -1}, Convened(5)),
    ):
        with pytest.raises(VoteError, match="cannot come from a base of 5"):
            vote()


@pytest.mark.parametrize("size", [0, -1, True, 5.0])
def test_a_base_is_a_whole_number_of_at_least_one(size):
    with pytest.raises(VoteError, match="at least one"):
        Convened(size)


@pytest.mark.parametrize(("length", "shown"), [(37, 39), (38, 40), (39, 40)])
def test_what_is_refused_is_shown_up_to_forty_characters(length, shown):
    with pytest.raises(VoteError) as refused:
        tally("extension", {"members": "x" * length})
    text = repr("x" * length)
    assert str(refused.value).endswith(f"not {text[:shown]}{'…' if length > 38 else ''}.")
