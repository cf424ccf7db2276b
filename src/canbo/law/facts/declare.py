"""How facts are declared: one call a fact, name first, both languages side by side."""

from __future__ import annotations

from canbo.kernel.expr import Fact
from canbo.kernel.fact import LARGEST_COUNT, FactBook, FactSpec, FactType, Words, establisher

BOOK = FactBook()
LARGEST_DONG = 1_000_000_000_000  # a thousand billion đồng a month is no wage; it keeps arithmetic within 64 bits

PERSON = establisher("person", "người giữ chức vụ", "the office-holder")
PERSONNEL_BODY = establisher("personnel_body", "bộ phận tham mưu công tác cán bộ", "the personnel advisory body")
AUTHORITY = establisher("authority", "cấp có thẩm quyền", "the competent authority")
COUNTING_COMMITTEE = establisher("counting_committee", "ban kiểm phiếu", "the counting committee")
INSPECTORATE = establisher("inspectorate", "cơ quan thanh tra, kiểm tra, kiểm toán", "the inspecting or auditing body")
PROCEEDINGS_BODY = establisher(
    "proceedings_body", "cơ quan tiến hành tố tụng", "the investigating, prosecuting or trying body"
)
PARTY_BODY = establisher("party_body", "tổ chức đảng có thẩm quyền", "the competent Party body")
MEDICAL_FACILITY = establisher("medical_facility", "cơ sở y tế", "a medical facility")
OWNER_AGENCY = establisher("owner_agency", "cơ quan đại diện chủ sở hữu", "the owner's representative agency")
COUNCIL = establisher(
    "council_or_chairman", "Hội đồng thành viên, Chủ tịch công ty", "the Members' Council or the Company Chairman"
)
PRIME_MINISTER = establisher("prime_minister", "Thủ tướng Chính phủ", "the Prime Minister")
SOCIAL_INSURANCE = establisher("social_insurance", "cơ quan bảo hiểm xã hội", "the social-insurance body")
EMPLOYER = establisher("employing_body", "cơ quan, đơn vị sử dụng", "the employing body")
HEAD = establisher("head", "người đứng đầu", "the head")
LEADERSHIP = establisher("leadership_collective", "tập thể lãnh đạo", "the leadership collective")
ENLARGED_CONFERENCE = establisher(
    "enlarged_conference", "hội nghị tập thể lãnh đạo mở rộng", "the enlarged leadership conference"
)
KEY_CADRES = establisher("key_cadre_conference", "hội nghị cán bộ chủ chốt", "the key-cadre conference")
MINISTERS = establisher(
    "defence_and_security_ministers", "Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an", "the Ministers of Defence and of Public Security"
)  # fmt: skip
ADMINISTRATOR = establisher("administrator", "người quản trị hệ thống", "the administrator of this installation")


class Group:
    """Facts declared under one heading; the heading is the question a reader would ask."""

    def __init__(self, name: str) -> None:
        self.name = name

    def add(self, name: str, type_: FactType, vi: str, en: str, **more: object) -> Fact:
        act = more.pop("act", None)
        words = Words(*act) if isinstance(act, tuple) else None
        changeable = bool(more.pop("changeable", words is not None))
        spec = FactSpec(name, type_, vi, en, group=self.name, act=words, changeable=changeable, **more)  # type: ignore[arg-type]
        return Fact(BOOK.declare(spec))

    def yes(self, name: str, vi: str, en: str, by: str = PERSONNEL_BODY, **more: object) -> Fact:
        """A yes-or-no fact."""
        return self.add(name, "bool", vi, en, established_by=by, **more)

    def number(self, name: str, vi: str, en: str, unit: str, by: str = PERSONNEL_BODY, **more: object) -> Fact:
        """A whole number with its unit."""
        return self.add(name, "int", vi, en, unit=unit, established_by=by, **({"high": LARGEST_COUNT} | more))

    def day(self, name: str, vi: str, en: str, by: str = PERSONNEL_BODY, **more: object) -> Fact:
        """A day."""
        return self.add(name, "date", vi, en, established_by=by, **more)

    def choice(
        self, name: str, vi: str, en: str, choices: dict[str, tuple[str, str]], by: str = PERSONNEL_BODY, **more: object
    ) -> Fact:
        """One of a closed list."""
        pairs = tuple((key, Words(*words)) for key, words in choices.items())
        return self.add(name, "choice", vi, en, choices=pairs, established_by=by, **more)
