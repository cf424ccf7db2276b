"""Tables of meetings and ballots. Slips and ballots have no time, no number in a row and nothing in common.

A row of a slip says that it was used; a row of a ballot says what was chosen. Neither names the other, and nothing
names the person a slip was handed to. When a vote is closed both tables are written anew, in the order of their random
names, so that where a row lies says nothing about when it was written.
"""

from datetime import datetime
from typing import Any

from django.db import models

from canbo.cases.chain import HANOI
from canbo.registry.language import WordChoices, word


class Mode(WordChoices):
    PAPER = word("paper", "Phiếu giấy", "Paper ballots")
    SLIP = word("slip", "Phiếu mã, bỏ tại hội nghị", "Slips with a code, in the room")
    REMOTE = word("remote", "Phiếu mã, bỏ từ xa", "Slips with a code, from afar")


class Stage(WordChoices):
    CONVENED = word("convened", "Đã triệu tập", "Convened")
    OPEN = word("open", "Đang bỏ phiếu", "Voting")
    CLOSED = word("closed", "Đã đóng hòm phiếu", "Ballot box closed")
    RECORDED = word("recorded", "Đã ghi kết quả", "Result recorded")
    CANCELLED = word("cancelled", "Đã hủy", "Cancelled")


class Capacity(WordChoices):
    VOTER = word("voter", "Bỏ phiếu", "Votes")
    ADVISER = word("adviser", "Dự, không bỏ phiếu", "Attends without a vote")


class Attendance(WordChoices):
    EXPECTED = word("expected", "Chưa có mặt", "Not there yet")
    PRESENT = word("present", "Có mặt", "Present")
    EXCUSED = word("excused", "Vắng có lý do", "Excused")


class Composition(models.Model):
    """Who is convened for one kind of vote, as the owner agency has set it (Article 12(6)); the latest row holds."""

    agency = models.ForeignKey("registry.Body", models.PROTECT, related_name="compositions")
    rule = models.CharField(max_length=40)  # of kernel.votes
    regulation = models.CharField(max_length=200)  # number of the agency's document
    groups = models.TextField()  # who, one group a line
    author = models.CharField(max_length=60)  # opaque
    set_at = models.DateTimeField()

    class Meta:
        db_table = "ballot_composition"
        ordering = ("-set_at", "-id")

    def __str__(self) -> str:
        return f"{self.agency_id} {self.rule}"


class Meeting(models.Model):
    """One meeting with one secret ballot, on one act of one case."""

    token = models.CharField(max_length=10, primary_key=True)
    case = models.CharField(max_length=20, db_index=True)
    act = models.CharField(max_length=60)
    mode = models.CharField(max_length=10)
    stage = models.CharField(max_length=10, default=Stage.CONVENED)
    held_on = models.DateField()
    place = models.CharField(max_length=200, blank=True, default="")
    composition = models.ForeignKey(Composition, models.PROTECT, null=True, blank=True)
    candidates = models.JSONField(default=list)  # codes
    head_vacant = models.BooleanField(default=False)
    members = models.PositiveIntegerField(null=True, blank=True)  # of the leadership collective (Article 20)
    convened_by = models.CharField(max_length=60)  # opaque
    convened_at = models.DateTimeField()
    opened_event = models.BigIntegerField(null=True, blank=True)  # seq
    closed_event = models.BigIntegerField(null=True, blank=True)
    recorded_event = models.BigIntegerField(null=True, blank=True)

    class Meta:
        db_table = "ballot_meeting"
        ordering = ("convened_at", "token")

    def __str__(self) -> str:
        return f"{self.case} {self.act} {self.token}"

    @property
    def coded(self) -> bool:
        """Whether votes are cast by the code of a slip."""
        return self.mode != Mode.PAPER

    @property
    def local_at(self) -> datetime:
        """When it was convened, by Vietnam's clock."""
        return self.convened_at.astimezone(HANOI)

    def get_mode_display(self) -> Any:
        """The mode in the reader's language."""
        return Mode(self.mode).label

    def get_stage_display(self) -> Any:
        """The stage in the reader's language."""
        return Stage(self.stage).label


class Attendee(models.Model):
    """Somebody on the list of a meeting, once, whatever the capacities. `slip` says that one was given, not which."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="attendees")
    key = models.CharField(max_length=220)  # code of the register, else the name: who is counted once
    code = models.CharField(max_length=40, blank=True, default="")
    name = models.CharField(max_length=200)
    hats = models.CharField(max_length=400, blank=True, default="")
    capacity = models.CharField(max_length=10, default=Capacity.VOTER)
    attendance = models.CharField(max_length=10, default=Attendance.EXPECTED)
    reason = models.CharField(max_length=400, blank=True, default="")  # of an excuse
    slip = models.BooleanField(default=False)

    class Meta:
        db_table = "ballot_attendee"
        ordering = ("meeting", "id")
        constraints = (models.UniqueConstraint(fields=["meeting", "key"], name="ballot_attendee_once"),)

    def __str__(self) -> str:
        return self.name


class PaperCount(models.Model):
    """What one member of the counting committee has counted on paper. `votes`: number by code."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="paper_counts")
    actor = models.CharField(max_length=60)  # opaque
    votes = models.JSONField()
    against = models.PositiveIntegerField(default=0)  # valid ballots for nobody, where one person is voted on
    invalid = models.PositiveIntegerField()

    class Meta:
        db_table = "ballot_paper_count"
        constraints = (models.UniqueConstraint(fields=["meeting", "actor"], name="ballot_paper_count_once"),)

    def __str__(self) -> str:
        return f"{self.meeting_id} {self.actor}"


class Slip(models.Model):
    """A printed slip: the hash of its code, and whether it was used."""

    digest = models.CharField(max_length=64, primary_key=True)
    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="slips")
    used = models.BooleanField(default=False)

    class Meta:
        db_table = "ballot_slip"

    def __str__(self) -> str:
        return self.digest[:8]


class Ballot(models.Model):
    """A cell of the ballot box. `choice`: None while empty, the code of a person, or empty for nobody."""

    cell = models.CharField(max_length=32, primary_key=True)
    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="ballots")
    choice = models.CharField(max_length=40, null=True)  # noqa: DJ001 - an empty cell is not a ballot for nobody
    mark = models.CharField(max_length=64)

    class Meta:
        db_table = "ballot_cell"

    def __str__(self) -> str:
        return self.cell[:8]

    @property
    def line(self) -> str:
        """What the hash of the box is made over."""
        return f"{self.cell}:{'-' if self.choice is None else '=' + self.choice}"
