from datetime import date

import pytest
from django.template import Context, Template, TemplateSyntaxError

from canbo.kernel.calendar import WORKING_DAY
from canbo.kernel.citation import Citation, CitationError
from canbo.kernel.fact import Words
from canbo.kernel.verdict import Verdict
from canbo.law.calendars import get_calendar

TODAY = date(2026, 11, 21)


def made(source, **context):
    return Template("{% load canbo_words %}" + source).render(Context({"today": TODAY, **context}))


def test_say_chooses_the_readers_sentence(lang):
    assert made('{% say "Từ chức" "Resignation" %}') == {"vi": "Từ chức", "en": "Resignation"}[lang]


def test_say_puts_values_in_and_escapes_them(lang):
    told = made('{% say "Chào {who}" "Hello {who}" who=name %}', name="<b>")
    assert told == {"vi": "Chào &lt;b&gt;", "en": "Hello &lt;b&gt;"}[lang]


def test_say_without_a_second_language_is_no_template():
    with pytest.raises(TemplateSyntaxError):
        made('{% say "Từ chức" %}')


@pytest.mark.parametrize(
    ("n", "vi", "en"), [(0, "0 việc", "0 matters"), (1, "1 việc", "1 matter"), (1200, "1.200 việc", "1,200 matters")]
)
def test_count_agrees_with_its_noun(n, vi, en, lang):
    assert made('{% count n "việc" "matter" "matters" %}', n=n) == {"vi": vi, "en": en}[lang]


def test_a_passage_stands_in_both_languages(lang):
    told = made("{% vi %}Người {{ name }}{% en %}Person {{ name }}{% endvi %}", name="Hòa")
    assert told == {"vi": "Người Hòa", "en": "Person Hòa"}[lang]


def test_a_passage_without_english_is_no_template():
    with pytest.raises(TemplateSyntaxError):
        made("{% vi %}Người{% endvi %}")


@pytest.mark.parametrize(
    "pair", [Words(vi="Có", en="Yes"), {"vi": "Có", "en": "Yes"}, Citation("181/2026", ("34",)), None]
)
def test_said_takes_the_readers_half(pair, lang):
    told = made("{{ pair|said }}", pair=pair)
    if pair is None:
        assert told == ""
    elif isinstance(pair, Citation):
        assert told == getattr(pair, lang)()
    else:
        assert told == {"vi": "Có", "en": "Yes"}[lang]


def test_dates_and_numbers_have_filters(lang):
    told = made("{{ d|weekday }} {{ d|day }} {{ n|number }} {{ n|money }}", d=TODAY, n=1500)
    assert (
        told
        == {
            "vi": "Thứ Bảy 21/11/2026 1.500 1.500 đồng",
            "en": "Saturday 21/11/2026 1,500 1,500 đồng",
        }[lang]
    )


def test_nothing_is_shown_for_what_is_not_there():
    assert made("[{{ x|day }}{{ x|number }}{{ x|money }}{% distance x %}{% tone x %}{% due x %}]", x=None) == "[]"


def test_distance_counts_from_the_day_of_the_page(vietnamese):
    assert made("{% distance d %}", d=date(2026, 12, 1)) == "còn 6 ngày làm việc"
    assert made("{% distance d %}", d=date(2026, 12, 1), today=date(2026, 11, 30)) == "còn 1 ngày làm việc"
    assert made("{% distance d past=True %}", d=date(2026, 11, 12)) == "6 ngày làm việc trước"


def test_distance_counts_from_a_fixed_day_where_the_page_has_none(vietnamese, settings):
    settings.CANBO_TODAY = date(2026, 11, 30)
    template = Template("{% load canbo_words %}{% distance d %}")
    assert template.render(Context({"d": date(2026, 12, 1)})) == "còn 1 ngày làm việc"


def test_a_due_date_shows_its_distance_and_opens_its_derivation(vietnamese):
    deadline = get_calendar("vn-state").deadline(date(2026, 11, 20), 10, WORKING_DAY)
    told = made("{% due d.due d %}", d=deadline)
    assert '<time datetime="2026-12-07">07/12/2026</time>' in told
    assert "còn 10 ngày làm việc" in told
    assert "<summary>Cách tính" in told
    assert "24/11/2026" in told


def test_a_due_date_without_derivation_opens_nothing(lang):
    assert "<details" not in made("{% due d %}", d=TODAY)


@pytest.mark.parametrize(
    ("answer", "vi", "en"),
    [
        (Verdict.YES, "Có", "Yes"),
        ("no", "Không", "No"),
        ("unknown", "Chưa rõ", "Unknown"),
        (True, "Có", "Yes"),
        (False, "Không", "No"),
        (None, "Chưa rõ", "Unknown"),
    ],
)
def test_a_verdict_is_a_disc_and_a_word(answer, vi, en, lang):
    told = made("{% verdict answer %}", answer=answer)
    assert told.endswith({"vi": vi, "en": en}[lang] + "</span>")
    assert "<svg" in told


@pytest.mark.parametrize(
    ("status", "vi", "en"),
    [
        ("not-applicable", "Không áp dụng", "Not applicable"),
        ("not-in-force", "Không có hiệu lực", "Not in force"),
        ("decided", "Có", "Yes"),
    ],
)
def test_an_undecided_status_is_shown_instead_of_the_verdict(status, vi, en, lang):
    assert {"vi": vi, "en": en}[lang] in made('{% verdict "yes" status %}', status=status)


def test_discs_differ_in_form_and_not_only_in_colour():
    discs = {made("{% verdict v %}", v=v).split("<svg")[1].split("</svg>")[0] for v in ("yes", "no", "unknown")}
    assert len(discs) == 3


def test_a_verdict_nobody_knows_is_refused():
    with pytest.raises(KeyError):
        made('{% verdict "maybe" %}')


def test_a_citation_is_short_and_keeps_its_long_form(lang):
    told = made('{% cite "181/2026:35.1.c" %}')
    assert {"vi": ">điểm c khoản 1 Điều 35<", "en": ">Article 35(1)(c)<"}[lang] in told
    assert Citation("181/2026", ("35", "1", "c")).vi() in made('{% cite "181/2026:35.1.c" long=True %}') or lang == "en"


def test_a_relative_citation_needs_its_instrument():
    assert "35" in made('{% cite "35.1.c" "181/2026" %}')
    with pytest.raises(CitationError):
        made('{% cite "35.1.c" %}')


def test_the_margin_lists_citations_and_a_remark(vietnamese):
    told = made("{% margin places note %}", places=["181/2026:35.1.c", "181/2026:35.3.a"], note="10 ngày <từ> 29/10")
    assert told.count("<li>") == 2
    assert "10 ngày &lt;từ&gt; 29/10" in told


def test_an_empty_margin_has_nothing_in_it():
    assert made("{% margin none %}", none=[]) == '<div class="margin"></div>'


@pytest.mark.parametrize(
    ("state", "due", "classes"),
    [
        ("now", date(2026, 11, 20), "now late"),
        ("now", TODAY, "now soon"),
        ("now", date(2028, 11, 21), "now "),
        ("now", None, "now "),
        ("done", date(2026, 11, 20), "done"),
        ("later", None, "later"),
    ],
)
def test_only_a_running_clock_is_late(vietnamese, state, due, classes):
    told = made('{% include "canbo/parts/steps.html" %}', steps=[{"state": state, "title": "x", "due": due}])
    assert f'<li class="{classes}"' in told
