"""The forms of a meeting: who is convened, what the owner agency laid down, a count on paper."""

from collections.abc import Sequence
from typing import Any

from django import forms

from canbo.cases.ballots.models import Mode
from canbo.web.forms import DayField
from canbo.web.language import say, say_lazy

LONGEST_LIST = 200_000
MOST = 100_000
EMPTY = {"required": say_lazy("Hãy điền mục này.", "Fill this in.")}
_RANGE = say_lazy("Hãy ghi một số nguyên, không âm, không quá 100.000.", "Write a whole number, 0 to 100,000.")
WHOLE = {"invalid": _RANGE, "min_value": _RANGE, "max_value": _RANGE, **EMPTY}


class ConveneForm(forms.Form):
    """A meeting to be convened; the number of members is asked only where the law counts on it."""

    held_on = DayField(label=say_lazy("Ngày họp", "Day of the meeting"))
    place = forms.CharField(label=say_lazy("Địa điểm", "Place"), max_length=200, required=False)
    mode = forms.ChoiceField(
        label=say_lazy("Hình thức bỏ phiếu", "How votes are cast"), widget=forms.RadioSelect, error_messages=EMPTY
    )
    voters = forms.CharField(
        label=say_lazy("Người bỏ phiếu, mỗi dòng một người", "Those who vote, one a line"),
        help_text=say_lazy(
            "Họ tên; tư cách; mã. Ghi hai lần một người có hai tư cách: chỉ được tính một.",
            "Name; capacity; code. Whoever has two capacities may stand twice: they are counted once.",
        ),
        widget=forms.Textarea(attrs={"rows": 12}), max_length=LONGEST_LIST, error_messages=EMPTY,
    )  # fmt: skip
    advisers = forms.CharField(
        label=say_lazy("Người dự, không bỏ phiếu", "Those who attend without a vote"),
        widget=forms.Textarea(attrs={"rows": 3}), max_length=LONGEST_LIST, required=False,
    )  # fmt: skip
    members = forms.IntegerField(
        label=say_lazy("Tổng số thành viên tập thể lãnh đạo", "Members of the leadership collective, all"),
        min_value=1, max_value=MOST, required=False, error_messages=WHOLE,
    )  # fmt: skip
    head_vacant = forms.BooleanField(
        label=say_lazy("Đang khuyết người đứng đầu", "The post of the head is vacant"), required=False
    )

    def __init__(self, data: Any = None, *, rule: str) -> None:
        super().__init__(data, auto_id="meeting_%s")
        self.fields["mode"].choices = [(mode.value, mode.label) for mode in Mode]  # type: ignore[attr-defined]
        if rule != "extension":
            del self.fields["members"]
        if rule != "appointment-step-4":
            del self.fields["head_vacant"]


class CompositionForm(forms.Form):
    """Who is convened for one kind of vote, by the owner agency's document."""

    regulation = forms.CharField(
        label=say_lazy("Số văn bản của cơ quan đại diện chủ sở hữu", "Number of the owner agency's document"),
        max_length=200, error_messages=EMPTY,
    )  # fmt: skip
    groups = forms.CharField(
        label=say_lazy("Thành phần, mỗi dòng một nhóm", "Who is convened, one group a line"),
        widget=forms.Textarea(attrs={"rows": 5}), max_length=4_000, error_messages=EMPTY,
    )  # fmt: skip

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, auto_id="composition_%s")


class PaperForm(forms.Form):
    """One person's count of paper ballots: a number for each candidate, and the rest."""

    def __init__(self, data: Any = None, *, listed: Sequence[tuple[str, str]], one_person: bool) -> None:
        super().__init__(data, auto_id="count_%s")
        self.codes = [code for code, _ in listed]
        for place, (_, name) in enumerate(listed):
            self.fields[f"votes_{place}"] = _number(name)
        if one_person:
            self.fields["against"] = _number(say("Không đồng ý", "Do not agree"))
        self.fields["invalid"] = _number(say("Phiếu không hợp lệ", "Invalid ballots"))

    def counted(self) -> dict[str, Any]:
        """What was entered, as `enter_paper` takes it."""
        said = self.cleaned_data
        votes = {code: said[f"votes_{place}"] for place, code in enumerate(self.codes)}
        return {"votes": votes, "against": said.get("against", 0), "invalid": said["invalid"]}


def _number(label: str) -> forms.IntegerField:
    return forms.IntegerField(label=label, min_value=0, max_value=MOST, error_messages=WHOLE)
