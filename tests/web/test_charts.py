from itertools import pairwise

from canbo.web.charts import HEIGHT, Bar, bar_chart


def drawn(*values):
    return bar_chart("Việc", ("Tháng", "Số việc"), [Bar(f"{n:02}/27", value) for n, value in enumerate(values, 1)]).bars


def test_the_highest_bar_fills_the_height_and_others_keep_proportion():
    assert [bar.height for bar in drawn(10, 5, 20)] == [str(HEIGHT // 2), str(HEIGHT // 4), str(HEIGHT)]


def test_zero_has_no_bar_and_one_among_many_is_still_seen():
    assert [bar.height for bar in drawn(0, 1, 10_000)] == ["0", "2", str(HEIGHT)]


def test_nothing_to_count_is_a_chart_without_bars_of_any_height():
    assert [bar.height for bar in drawn(0, 0)] == ["0", "0"]
    assert drawn() == ()


def test_bars_stay_within_the_width_and_never_touch():
    bars = drawn(*range(13))
    ends = [(float(bar.x[:-1]), float(bar.x[:-1]) + float(bar.width[:-1])) for bar in bars]
    assert all(end < start for (_, end), (start, _) in pairwise(ends))
    assert ends[0][0] >= 0
    assert ends[-1][1] <= 100


def test_places_are_written_with_a_point_whatever_the_language(lang):
    assert all("," not in bar.x + bar.width + bar.middle for bar in drawn(1, 2, 3))


def test_the_chart_is_told_in_one_sentence(vietnamese):
    chart = bar_chart("Việc", ("Tháng", "Số việc"), [Bar("12/26", 3, name="Tháng 12/2026"), Bar("01/27", 1200)])
    assert chart.summary == "Việc: Tháng 12/2026 3; 01/27 1.200"
