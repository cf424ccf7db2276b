"""Forms of the dossier and of attached files."""

from typing import Any

from django import forms

from canbo.cases.attachments import Attachment
from canbo.cases.dossier import SOURCES, Item
from canbo.cases.erasing import GROUNDS
from canbo.cases.file_types import ACCEPTED
from canbo.web.forms import DayField
from canbo.web.language import current, say

LONGEST_REASON = 2000


def upload_field(label: str, *, required: bool) -> forms.FileField:
    """A file to attach; what it is and how large is judged by the case, not by the form."""
    empty = say("Hãy chọn một tệp.", "Choose a file.")
    return forms.FileField(
        label=label,
        required=required,
        allow_empty_file=True,
        max_length=None,
        widget=forms.FileInput(attrs={"accept": ACCEPTED}),
        help_text=say("PDF, Word, Excel, PNG hoặc JPEG.", "PDF, Word, Excel, PNG or JPEG."),
        error_messages={
            "required": empty,
            "invalid": empty,
        },
    )


def withheld_field() -> forms.BooleanField:
    """Whether the file that comes is withheld."""
    return forms.BooleanField(
        required=False,
        label=say("Giữ kín tệp này (như biên bản kiểm phiếu bước 3)", "Withhold this file (as the record of step 3)"),
        help_text=say(
            "Chỉ cấp có thẩm quyền của vụ việc, ban kiểm phiếu và thanh tra xem được; mỗi lần xem được ghi lại.",
            "Only the authority of the case, its counting committee and inspectors see it; every look is recorded.",
        ),
    )


def _known_as(one: Attachment) -> str:
    if one.name:
        return one.name
    return say(f"tệp giữ kín, việc số {one.number}", f"withheld file, act {one.number}")


class AttachForm(forms.Form):
    """A file, and whether it is for the person concerned."""

    def __init__(self, *args: Any, as_person: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["file"] = upload_field(say("Tệp", "File"), required=True)
        if not as_person:
            self.fields["for_person"] = forms.BooleanField(
                required=False, label=say("Cho đương sự xem tệp này", "The person concerned may see this file")
            )
            self.fields["withheld"] = withheld_field()


class ItemForm(forms.Form):
    """One item of the dossier: source, day, file; of items 3 and 6 whether they speak of the whole term."""

    def __init__(self, *args: Any, item: Item, files: tuple[Attachment, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["source"] = forms.ChoiceField(
            label=say("Nguồn", "Source"),
            choices=[(key, words.said(current())) for key, words in SOURCES.items()],
            widget=forms.RadioSelect,
            initial="paper",
            error_messages={"required": say("Hãy chọn nguồn.", "Choose a source.")},
        )
        self.fields["dated_on"] = DayField(
            label=say("Ngày lập, hoặc ngày tra cứu dữ liệu", "Day it was made, or the data looked up"),
            required=bool(item.dated),
        )
        if item.covers:
            self.fields["whole_term"] = forms.BooleanField(
                required=False, label=say("Nói về cả thời gian giữ chức vụ", "It speaks of the whole time in the post")
            )
        kept = [(one.digest, _known_as(one)) for one in files if one.erased is None]
        if kept:
            none = say("— không chọn —", "— none —")
            self.fields["sha256"] = forms.ChoiceField(
                label=say("Tệp đã đính kèm", "A file attached already"), required=False, choices=[("", none), *kept]
            )
        self.fields["file"] = upload_field(say("Tệp mới", "A new file"), required=False)
        self.fields["withheld"] = withheld_field()


class ReasonForm(forms.Form):
    """Why an item is taken out."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"] = forms.CharField(
            label=say("Lý do đưa ra khỏi hồ sơ", "Why it is taken out"), max_length=LONGEST_REASON,
            error_messages={"required": say("Hãy nêu lý do.", "Say why.")},
        )  # fmt: skip


class DescribeForm(forms.Form):
    """The day of the examination, and whether anything is new since an earlier file."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["examination"] = DayField(
            label=say("Ngày xem xét nhân sự", "Day the person is examined"), required=False
        )
        either = (("", "—"), ("yes", say("Có", "Yes")), ("no", say("Không", "No")))
        self.fields["new_content"] = forms.ChoiceField(
            label=say(
                "Có nội dung mới hoặc phải bổ sung so với hồ sơ trước", "Anything new or to add since an earlier file"
            ),
            required=False, choices=either,
        )  # fmt: skip


class ReuseForm(forms.Form):
    """An earlier dossier, and the day it was first submitted."""

    def __init__(self, *args: Any, cases: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["earlier"] = forms.ChoiceField(label=say("Hồ sơ của vụ việc", "Dossier of case"), choices=cases)
        self.fields["submitted_on"] = DayField(label=say("Ngày trình hồ sơ ấy lần đầu", "Day it was first submitted"))


class EraseForm(forms.Form):
    """On what ground a file goes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["ground"] = forms.ChoiceField(
            label=say("Căn cứ", "Ground"), widget=forms.RadioSelect,
            choices=[(key, words.said(current())) for key, words in GROUNDS.items()],
            error_messages={"required": say("Hãy chọn căn cứ.", "Choose a ground.")},
        )  # fmt: skip
        self.fields["document"] = forms.CharField(
            label=say("Số, ngày của văn bản", "Number and day of the document"), max_length=200, required=False
        )
