"""Article 14: appointment to the posts on which the Prime Minister is heard."""

from __future__ import annotations

from canbo.kernel import WORKING_DAYS, Article, deadline, duty, scope
from canbo.law import facts as f

from . import readings_appointment as appointment
from . import readings_general as general
from . import readings_routes as readings
from .authority import PRIME_MINISTERS_POST

ARTICLE = Article(
    "181/2026:14",
    vi="Trình tự, thủ tục bổ nhiệm nhân sự thuộc thẩm quyền của Thủ tướng Chính phủ",
    en="Procedure for personnel within the authority of the Prime Minister",
    rows=[
        scope(
            "1", PRIME_MINISTERS_POST & f.candidate_source.isin("in_house"),
            reading=(readings.R14_LETTERS, appointment.R12_LOCAL),
            vi="Nguồn nhân sự tại chỗ cho Chủ tịch Hội đồng thành viên, Chủ tịch công ty ở doanh nghiệp thuộc danh mục.",
            en="In-house candidates for Chairman of the Members' Council or Company Chairman of a listed enterprise.",
        ),
        duty(
            "1.a", by="leadership_collective",
            vi="Tập thể lãnh đạo doanh nghiệp thảo luận, đề xuất nhu cầu nhân sự, trình cơ quan đại diện chủ sở hữu.",
            en="The enterprise's leadership collective discusses and proposes its needs to the owner's agency.",
        ),
        duty(
            "1.b", by="owner_agency", reading=general.R6_OWNER,
            vi="Cơ quan đại diện chủ sở hữu trình Thủ tướng chủ trương, số lượng, nguồn nhân sự, dự kiến phân công; đồng"
            " thời gửi Bộ Nội vụ thẩm định.",
            en="The owner's agency submits principle, number, source and tasks to the Prime Minister and sends them to"
            " the Ministry of Home Affairs.",
        ),
        duty(
            "1.c", by="home_affairs",
            vi="Bộ Nội vụ thẩm định, báo cáo Thủ tướng xem xét chủ trương bổ nhiệm.",
            en="The Ministry of Home Affairs reviews and reports to the Prime Minister on the principle.",
        ),
        deadline(
            "1.d", 30, WORKING_DAYS, after="appointment_approved_in_principle", until="appointment_process_completed",
            by="council_or_chairman", reading=appointment.R11_2,
            vi="Ba mươi ngày làm việc từ văn bản đồng ý chủ trương, Hội đồng thành viên, Chủ tịch công ty làm xong quy"
            " trình theo Điều 12; cơ quan đại diện chủ sở hữu và cơ quan thẩm định dự từng bước.",
            en="Within thirty working days of the approval in principle the Members' Council or the Company Chairman"
            " completes the process of Article 12; the owner's agency and the reviewing body attend each step.",
        ),
        duty(
            "1.đ", by="owner_agency",
            vi="Cơ quan đại diện chủ sở hữu trình Thủ tướng, đồng thời gửi báo cáo và hồ sơ bổ nhiệm đến Bộ Nội vụ.",
            en="The owner's agency submits the case to the Prime Minister and sends report and file to the Ministry.",
        ),
        duty(
            "1.e", by="home_affairs", reading=general.R5_1_OPINION,
            vi="Bộ Nội vụ thẩm định tiêu chuẩn, điều kiện, việc thực hiện quy trình và báo cáo Thủ tướng về việc bổ"
            " nhiệm.",
            en="The Ministry reviews standards, conditions and process and reports to the Prime Minister on the"
            " appointment.",
        ),
        scope(
            "2", PRIME_MINISTERS_POST & f.candidate_source.isin("elsewhere"),
            reading=(readings.R14_LETTERS, appointment.R12_LOCAL),
            vi="Nguồn nhân sự từ nơi khác cho các chức vụ đó.", en="Candidates from elsewhere for those posts.",
        ),
        duty(
            "2.a", by="owner_agency",
            vi="Cơ quan đại diện chủ sở hữu trình Thủ tướng chủ trương điều động, bổ nhiệm; đồng thời gửi Bộ Nội vụ.",
            en="The owner's agency submits transfer and appointment in principle to the Prime Minister and informs the"
            " Ministry.",
        ),
        duty(
            "2.b", by="home_affairs",
            vi="Bộ Nội vụ thẩm định, báo cáo Thủ tướng xem xét chủ trương điều động, bổ nhiệm.",
            en="The Ministry reviews and reports to the Prime Minister on the principle.",
        ),
        deadline(
            "2.c", 30, WORKING_DAYS, after="appointment_approved_in_principle", until="appointment_process_completed",
            by="owner_agency", reading=appointment.R11_2,
            vi="Ba mươi ngày làm việc từ văn bản đồng ý chủ trương, cơ quan đại diện chủ sở hữu chủ trì làm quy trình;"
            " có vướng mắc, phức tạp thì báo cáo Thủ tướng.",
            en="Within thirty working days of the approval in principle the owner's agency runs the process; what is"
            " difficult it reports to the Prime Minister.",
        ),
        duty(
            "2.d", by="owner_agency",
            vi="Cơ quan đại diện chủ sở hữu trình Thủ tướng, đồng thời gửi báo cáo và hồ sơ bổ nhiệm đến Bộ Nội vụ.",
            en="The owner's agency submits the case to the Prime Minister and sends report and file to the Ministry.",
        ),
        duty(
            "2.đ", by="home_affairs", reading=general.R5_1_OPINION,
            vi="Bộ Nội vụ thẩm định, báo cáo Thủ tướng về việc bổ nhiệm.",
            en="The Ministry reviews and reports to the Prime Minister on the appointment.",
        ),
    ],
)  # fmt: skip
