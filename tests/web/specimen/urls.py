"""The site with one page more: every component once, for the eye, for axe and for the narrow screen."""

from datetime import date
from pathlib import Path

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from canbo.law.calendars import get_calendar
from canbo.web.charts import Bar, bar_chart
from canbo.web.forms import DayField
from canbo.web.language import say
from canbo.web.rendering import render_page
from canbo.web.timelines import Mark, Span, timeline

TODAY = date(2026, 11, 21)
TEMPLATES = str(Path(__file__).parent / "templates")
COUNTS = (7, 3, 18, 5, 9, 4, 22, 3, 6, 5, 11, 2, 1)


class Specimen(forms.Form):
    due = DayField(label="Ngày ký", help_text="Ngày ghi trên quyết định.")
    reason = forms.CharField(label="Lý do", required=False, widget=forms.Textarea(attrs={"rows": 3}))
    choice = forms.ChoiceField(
        label="Cách đọc 35.1.c",
        choices=[("over", "trên hai phần ba"), ("at_least", "từ hai phần ba trở lên")],
        widget=forms.RadioSelect,
    )
    body = forms.ChoiceField(label="Doanh nghiệp", choices=[("a", "Tập đoàn Sao Mai (mẫu)")])


def bars():
    labels = ["quá hạn", *(f"{month % 12 + 1:02}/{26 + (month + 1) // 13}" for month in range(11, 23))]
    tones = ["late", "soon"] + [""] * 11
    return bar_chart(
        say("Số việc đến hạn theo tháng", "Matters due, by month"),
        (say("Tháng", "Month"), say("Số việc", "Matters")),
        [Bar(label, count, tone) for label, count, tone in zip(labels, COUNTS, tones, strict=True)],
    )


def terms():
    return timeline(
        say("Nhiệm kỳ", "Terms"),
        [
            Span(date(2018, 4, 10), date(2023, 4, 10), "nhiệm kỳ 1 · 2018–2023"),
            Span(date(2023, 4, 14), date(2028, 4, 14), "nhiệm kỳ 2 · 2023–2028", now=True),
        ],
        [
            Mark(TODAY, "hôm nay", "today"),
            Mark(date(2027, 12, 3), "báo trước 90 ngày làm việc", "soon"),
            Mark(date(2033, 4, 1), "nghỉ hưu 04/2033"),
        ],
        start=date(2017, 1, 1),
        end=date(2033, 12, 31),
    )


def specimen(request: HttpRequest) -> HttpResponse:
    paper = Paginator(range(90), 10).page(2)
    form = Specimen(request.POST or None)
    context = {"today": TODAY, "chart": bars(), "timeline": terms(), "page": paper, "form": form, **PARTS}
    return render_page(request, "specimen/page.html", context)


COUNTED = get_calendar("vn-state").deadline(date(2026, 10, 29), 10, "working-day")
PARTS = {
    "chips": [
        {"label": "Tất cả", "count": 94, "href": "?", "current": True},
        {"label": "Hết nhiệm kỳ", "count": 1031, "href": "?kind=term", "current": False},
        {"label": "Căn cứ miễn nhiệm", "count": 4, "href": "?kind=relief", "current": False},
    ],
    "entries": [
        {"label": "Đánh giá 2025", "value": "Hoàn thành nhiệm vụ"},
        {"label": "Tín nhiệm 10/2026", "value": "thấp 15/21"},
        {"label": "Kỷ luật", "value": "không có", "note": "đơn vị xác nhận đủ đến 31/10/2026"},
    ],
    "steps": [
        {"state": "done", "title": "Nộp đơn", "due": date(2026, 11, 20), "note": "biên nhận số 147"},
        {"state": "now", "title": "Trao đổi, báo cáo", "due": date(2026, 12, 7), "citation": "181/2026:34.3.b"},
        {"state": "later", "title": "Cấp có thẩm quyền quyết định"},
    ],
    "lines": [
        {
            "due": COUNTED.due,
            "derivation": COUNTED,
            "who": "Trần Minh Hòa",
            "post": "Thành viên HĐTV, Tập đoàn Sao Mai (mẫu)",
        },
        {"due": date(2026, 12, 1), "who": "Phạm Quang Vinh", "post": "Chủ tịch HĐTV, Tổng công ty Bến Lau (mẫu)"},
        {"due": date(2028, 4, 14), "who": "Đỗ Văn Khải", "post": "Giám đốc, Công ty Nước Suối Đá (mẫu)"},
    ],
}

urlpatterns = [path("specimen/", specimen), path("", include("canbo.web.urls"))]
