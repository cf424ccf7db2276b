"""Article 13 on the pages: somebody from elsewhere, the authority's candidate or the enterprise's, until appointed."""

from datetime import date

import pytest
from tests.browser.acting import Acting
from tests.browser.appointing import BARS, DATED, ITEMS, STANDARDS, begin, left, to_the_decision
from tests.cases.office import RECORDED, Office


@pytest.fixture
def acting(transactional_db, settings, page, console, live_server):
    from canbo.registry.models import Person

    office = Office()
    office.settle_all()
    office.settle(reading_10_5="good")
    left(office.director)
    Person.objects.create(
        full_name="Vũ Quang Bình (mẫu)", code="binh", birth_date=date(1978, 5, 6), sex="male", recorded_at=RECORDED
    )
    acting = Acting(office, page, live_server.url, settings)
    acting.on("2026-11-27")
    return acting


@pytest.mark.parametrize(
    ("key", "opener"), [("appointment-outside-authority", "council"), ("appointment-outside-enterprise", "officer")]
)
def test_somebody_from_elsewhere_is_appointed(acting, look, key, opener):
    from canbo.registry.models import Term

    office = acting.office
    acting.enter(getattr(office, opener))
    proposal = {"position": "general_director", "workplace": "Bộ Hai", "work": "Điều hành", "reason": "Kiện toàn"}
    begin(acting, f"{key}/?person=binh&body=ct", **proposal)
    acting.enter(office.council)
    acting.do("Đồng ý chủ trương bổ nhiệm", document="9/CT", approved_on="23/11/2026")
    assert "06/01/2027" in acting.told()  # thirty working days; 24 November and 1 January are days off
    acting.enter(office.officer)
    told = {"held_on": "27/11/2026", "agrees": True, "minutes": "Thống nhất"}
    acting.do("Bước 1: ghi trao đổi với tập thể lãnh đạo doanh nghiệp", **told)
    answer = {"workplace_document": "5/B2", "answered_on": "27/11/2026", "agrees": True}
    acting.do("Bước 2: ghi ý kiến bằng văn bản của nơi công tác", **answer)
    acting.do("Ghi buổi gặp nhân sự", **told)
    assert "nhận xét của cấp ủy nơi công tác" in acting.blocked("Trình cấp có thẩm quyền")
    acting.do("Ghi nhận xét của cấp ủy nơi công tác", party_document="4/ĐU", agrees=True)
    acting.do("Thẩm định tiêu chuẩn, điều kiện", months_in_equivalent_post=30, **STANDARDS, **BARS)
    file = {"examination_date": "27/11/2026", "initial_file_reused": False, "dossier_new_content": False}
    acting.do("Ghi thành phần hồ sơ", **file, **ITEMS, **DATED)
    look(acting.page, f"{key}-met")
    to_the_decision(acting)
    look(acting.page, f"{key}-appointed")
    term = Term.objects.current().get(person__code="binh")
    assert (term.post.position, term.start) == ("general_director", date(2026, 12, 1))
