from datetime import date

import pytest
from django import forms

from canbo.web.forms import DayField


class Dated(forms.Form):
    on = DayField()


@pytest.mark.parametrize(
    "written", ["01/12/2026", "1/12/2026", "01-12-2026", "1.12.2026", "2026-12-01", " 01/12/2026 "]
)
def test_a_day_is_read_day_first(written, lang):
    form = Dated({"on": written})
    assert form.is_valid()
    assert form.cleaned_data["on"] == date(2026, 12, 1)


@pytest.mark.parametrize("written", ["31/02/2026", "12/2026", "mai", "2026/12/01", "01/12/26"])
def test_what_is_no_day_is_refused_with_an_example(written, lang):
    form = Dated({"on": written})
    assert not form.is_valid()
    assert "01/12/2026" in str(form.errors["on"])


def test_a_missing_day_is_asked_for(lang):
    form = Dated({"on": ""})
    assert {"vi": "Hãy điền một ngày.", "en": "Fill in a date."}[lang] in str(form.errors["on"])


def test_a_day_is_shown_as_it_is_read(lang):
    assert 'value="01/12/2026"' in str(Dated(initial={"on": date(2026, 12, 1)})["on"])
    assert 'value="hôm qua"' in str(Dated({"on": "hôm qua"})["on"])
