"""The graph of instruments: data, drawings, and the red frame of what changes effect."""

import re

import pytest
from lxml import etree

from canbo.law.graph import around, graph_json, whole
from canbo.law.graph_svg import svg
from canbo.law.instrument import InstrumentError
from canbo.law.instruments import ALL

SVG = "{http://www.w3.org/2000/svg}"


def boxes_apart(drawing):
    """Whether no two boxes overlap and all stand within the drawing."""
    boxes = drawing.boxes
    inside = all(
        box.width / 2 <= box.x <= drawing.width - box.width / 2 and box.height / 2 <= box.y <= drawing.height
        for box in boxes
    )
    return inside and not any(
        abs(one.x - other.x) < (one.width + other.width) / 2 and abs(one.y - other.y) < (one.height + other.height) / 2
        for n, one in enumerate(boxes)
        for other in boxes[n + 1 :]
    )


def test_the_data_has_every_relation_once():
    found = graph_json()
    assert len(found["relations"]) == sum(len(one.relations) for one in ALL)
    ids = [one["id"] for one in found["instruments"]]
    assert len(ids) == len(set(ids))
    assert {end for r in found["relations"] for end in (r["from"], r["to"])} == set(ids)


def test_what_changes_effect_is_marked_in_the_data():
    for relation in graph_json()["relations"]:
        assert relation["changes_effect"] == (relation["kind"] in ("replaces", "amends", "repeals"))


def test_of_one_instrument_only_its_own_relations():
    found = graph_json("46/2010")
    assert {(r["from"], r["kind"], r["to"]) for r in found["relations"]} == {
        ("46/2010", "details", "22/2008"),
        ("170/2025", "replaces", "46/2010"),
    }
    assert found["instruments"][0]["id"] == "46/2010"


def test_an_unknown_instrument_is_refused():
    with pytest.raises(InstrumentError):
        graph_json("1/1900")


def test_newer_stands_above_and_what_it_speaks_of_below():
    drawing = around("46/2010", "en")
    assert drawing.box("170/2025").y < drawing.box("46/2010").y < drawing.box("22/2008").y
    assert [box.changes for box in drawing.boxes] == [True, True, False]
    assert drawing.box("170/2025").verbs == ("replaced by",)
    assert [box.here for box in drawing.boxes] == [False, True, False]


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("one", [one.id for one in ALL if around(one.id, "vi")])
def test_boxes_never_overlap(one, lang):
    drawing = around(one, lang)
    assert boxes_apart(drawing)
    assert drawing.width <= 320


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_whole_graph_keeps_its_boxes_apart(lang):
    assert boxes_apart(whole(lang))


def test_without_relations_there_is_no_drawing():
    assert around("24/2010", "vi") is None


def test_the_drawing_frames_what_changes_effect_and_nothing_else():
    root = etree.fromstring(svg(around("46/2010", "vi"), "Quan hệ <& >"))
    groups = {g.findall(f"{SVG}text")[-1].text: g.get("class") for g in root.findall(f"{SVG}g")}
    assert groups["Nghị định 170/2025/NĐ-CP"] == "changes"
    assert groups["Nghị định 46/2010/NĐ-CP"] == "changes here"
    assert list(groups.values())[-1] == "other"
    assert root.find(f"{SVG}title").text == "Quan hệ <& >"


def test_within_a_page_it_brings_no_style():
    drawing = around("46/2010", "vi")
    assert "<style" in svg(drawing, "x")
    assert not re.search(r"<style|style=", svg(drawing, "x", alone=False))
