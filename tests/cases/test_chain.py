"""The check of a chain: what was altered is found, and told in words."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.cases.chains import chain, mark, rehashed, relinked

from canbo.cases.chain import GENESIS, Mark, check, day_of, verify

A, B, C = "2026-0001", "2026-0002", "2026-0003"
LINKS = chain(A, B, A, C, A, B)


def found(links, marks=(), **said):
    """Kind, number and English words of the first break."""
    finding = verify(links, marks, **said)
    assert finding is not None
    assert finding.words.vi
    assert finding.words.vi != finding.words.en
    return finding.kind, finding.seq, finding.words.en


def test_a_record_as_it_was_written_holds() -> None:
    seen = check(LINKS)

    assert (seen.finding, seen.events, seen.seq, seen.head) == (None, 6, 6, LINKS[-1].hash)
    assert seen.cases == {A: (3, LINKS[4].hash), B: (2, LINKS[5].hash), C: (1, LINKS[3].hash)}


def test_an_empty_record_holds() -> None:
    seen = check([])

    assert (seen.finding, seen.events, seen.seq, seen.head) == (None, 0, 0, GENESIS)


@pytest.mark.parametrize(
    "change",
    [
        {"actor": "u-2"},
        {"at": LINKS[2].at + timedelta(seconds=1)},
        {"at": None},
        {"body": '{"n":4}'},
        {"type": "denied"},
        {"case": B},
        {"hash": GENESIS},
    ],
    ids=str,
)
def test_a_change_is_found_where_it_was_made(change) -> None:
    altered = [*LINKS[:2], replace(LINKS[2], **change), *LINKS[3:]]
    kind, seq, words = found(altered)

    assert (kind, seq) == ("changed", 3)
    assert words.startswith("Event 3 of case")
    assert check(altered).events == 2


def test_a_change_with_a_hash_made_to_fit_is_found_at_the_next_event() -> None:
    altered = [*LINKS[:2], rehashed(LINKS[2], actor="u-2"), *LINKS[3:]]

    assert found(altered) == ("broken_link", 4, "Event 4 does not follow event 3: one of the two was replaced.")


def test_a_change_with_a_hash_made_to_fit_is_found_in_the_case_alone_too() -> None:
    of_case = [LINKS[0], rehashed(LINKS[2], actor="u-2"), LINKS[4]]
    kind, seq, words = found(of_case, whole=False)

    assert (kind, seq) == ("broken_link", 5)
    assert words.startswith(f"Event 5 does not follow the one before it in case {A}")


@pytest.mark.parametrize(
    ("left_out", "words"),
    [
        ({3}, f"Event 3 is missing from case {A}."),
        ({1}, f"Event 1 is missing from case {A}."),
        ({2, 6}, f"Event 2 is missing: case {B} has vanished."),
        ({4}, f"Event 4 is missing: case {C} has vanished."),
        ({2, 3}, f"Event 2-3 is missing from case {A}, {B}."),
        ({5}, "Event 5 is missing, the last of some case."),
    ],
    ids=str,
)
def test_missing_events_are_named_with_their_case_as_far_as_what_is_left_tells(left_out, words) -> None:
    rest = [link for link in LINKS if link.seq not in left_out]
    if left_out == {4}:
        rest.append(rehashed(LINKS[0], seq=7, case="2026-0004", case_prev=GENESIS))

    assert found(rest) == ("missing", min(left_out), words)


def test_events_that_changed_places_are_found() -> None:
    assert found([*LINKS[:2], LINKS[3], LINKS[2], *LINKS[4:]])[:2] == ("missing", 3)
    assert found([*LINKS[:3], LINKS[1], *LINKS[3:]]) == ("reordered", 2, "Event 2 stands twice or out of order.")


def test_numbers_that_changed_places_are_found() -> None:
    swapped = [*LINKS[:2], replace(LINKS[3], seq=3), replace(LINKS[2], seq=4), *LINKS[4:]]

    assert found(swapped)[:2] == ("changed", 3)


def test_a_time_before_that_of_the_event_it_follows_is_found_though_every_hash_fits() -> None:
    rewritten = relinked([*LINKS[:4], replace(LINKS[4], at=LINKS[2].at - timedelta(seconds=1)), LINKS[5]])

    assert found(rewritten)[:2] == ("backdated", 5)
    assert verify(relinked([*LINKS[:4], replace(LINKS[4], at=LINKS[2].at), LINKS[5]])) is None


def test_a_record_rewritten_to_the_end_fits_but_not_the_seal() -> None:
    rewritten = relinked([LINKS[0], replace(LINKS[1], actor="u-9"), *LINKS[2:]])

    assert verify(rewritten) is None
    assert found(rewritten, [mark(LINKS[4])]) == (
        "unlike_seal",
        5,
        "Event 5 is not the one sealed on 2026-09-01: the record was rewritten.",
    )


def test_what_is_cut_off_the_end_only_the_seal_tells() -> None:
    seals = [mark(LINKS[5])]

    assert verify(LINKS[:5]) is None
    assert verify(LINKS, seals) is None
    assert found(LINKS[:5], seals) == (
        "cut_off",
        6,
        "The seal of 2026-09-01 reaches event 6, the record ends at 5: its end is missing.",
    )


def test_an_event_dated_on_a_sealed_day_but_written_after_the_seal_is_found() -> None:
    kind, seq, words = found(LINKS, [mark(LINKS[2])])

    assert (kind, seq) == ("backdated", 4)
    assert words == "Event 4 bears the day 2026-09-01 but stands after the seal of 2026-09-01."
    assert found([LINKS[0], LINKS[2], LINKS[4]], [mark(LINKS[1])], whole=False)[:2] == ("backdated", 3)


def test_the_day_after_the_seal_is_open() -> None:
    days = chain(A, A, A, step=timedelta(days=1))

    assert verify(days, [mark(link) for link in days]) is None
    assert found(days, [mark(days[1], day_of(days[2].at))])[:2] == ("backdated", 3)


def test_a_seal_of_an_empty_record_holds_and_a_false_one_does_not() -> None:
    before = date(2026, 8, 31)

    assert verify(LINKS, [Mark(before, 0, GENESIS)]) is None
    assert found(LINKS, [Mark(before, 0, "1" * 64)])[:2] == ("unlike_seal", 0)
    assert verify([], [Mark(before, 0, GENESIS)]) is None


def test_of_two_seals_at_the_same_event_both_have_to_fit() -> None:
    other = Mark(date(2026, 9, 2), 6, "1" * 64)

    assert verify(LINKS, [mark(LINKS[5])]) is None
    assert found(LINKS, [mark(LINKS[5]), other])[:2] == ("unlike_seal", 6)


def test_the_events_of_one_case_hold_without_the_others() -> None:
    of_case = [link for link in LINKS if link.case == A]

    assert verify(of_case, [mark(LINKS[5])], whole=False) is None
    assert found(of_case)[0] == "missing"
    assert found([of_case[0], of_case[2]], whole=False)[:2] == ("broken_link", 5)


@given(
    st.lists(st.sampled_from([A, B, C]), min_size=1, max_size=9).map(lambda cases: chain(*cases)),
    st.data(),
)
def test_whatever_is_done_to_a_sealed_record_shows(links, data) -> None:
    """Leave out, repeat, move or change an event, hashes mended or not: the seal of the last event tells."""
    seals = [mark(links[-1])]
    altered = list(links)
    place = data.draw(st.integers(0, len(links) - 1))
    match data.draw(st.sampled_from(["leave out", "repeat", "move", "change"])):
        case "leave out":
            del altered[place]
        case "repeat":
            altered.insert(place, links[place])
        case "move":
            altered.insert(data.draw(st.integers(0, len(links) - 1)), altered.pop(place))
        case "change":
            column = data.draw(st.sampled_from(["actor", "body", "type"]))
            altered[place] = replace(links[place], **{column: "other"})
    if data.draw(st.booleans()):
        altered = relinked(altered)
    same = [(link.case, link.body, link.actor, link.type) for link in altered] == [
        (link.case, link.body, link.actor, link.type) for link in links
    ]

    assert (verify(altered, seals) is None) == same
