"""Every procedure is drawn from its table: each state and each moving act once, no boxes over one another."""

from itertools import combinations, pairwise
from xml.etree import ElementTree as ET

import pytest

from canbo.procedures.book import PROCEDURES
from canbo.procedures.diagram import draw, moves, svg

ALL = pytest.mark.parametrize("procedure", PROCEDURES.values(), ids=lambda p: p.key)


@ALL
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_state_and_every_moving_act_stands_in_it_once(procedure, lang):
    keys = [box.key for box in draw(procedure, lang).boxes]
    moving = {f"act {act.key}" for act in procedure.acts if moves(act)}
    assert sorted(keys) == sorted({state.key for state in procedure.states} | moving)


@ALL
def test_no_box_lies_over_another(procedure):
    for a, b in combinations(draw(procedure, "vi").boxes, 2):
        apart = abs(a.x - b.x) >= (a.width + b.width) / 2 or abs(a.y - b.y) >= (a.height + b.height) / 2
        assert apart, (a.key, b.key)


@ALL
def test_every_way_of_the_table_is_drawn(procedure):
    ways = set(draw(procedure, "vi").ways)
    for act in procedure.acts:
        if moves(act):
            assert {(f"act {act.key}", state) for state in act.targets} <= ways
            assert {(state, f"act {act.key}") for state in act.from_ if state and set(act.targets) - {state}} <= ways


@ALL
def test_the_opening_stands_above_everything(procedure):
    drawing = draw(procedure, "vi")
    assert drawing.boxes[0].key == f"act {procedure.opens}"
    assert all(a.y <= b.y + max(a.height, b.height) for a, b in pairwise(drawing.boxes))


@ALL
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_it_is_one_well_formed_element_with_its_name(procedure, lang):
    root = ET.fromstring(svg(procedure, lang))  # noqa: S314 - our own drawing
    assert root.get("aria-label") == procedure.words.said(lang)


def test_the_present_step_is_marked_and_only_that():
    assert (
        svg(PROCEDURES["relief"], "vi", "proposed").count("here") == svg(PROCEDURES["relief"], "vi").count("here") + 1
    )
