"""The closed lists of the register. Values are those of the law's facts; names stand in both languages."""

from canbo.registry.language import WordChoices, word


class BodyKind(WordChoices):
    OWNER_AGENCY = word("owner_agency", "Cơ quan đại diện chủ sở hữu", "Owner's representative agency")
    ENTERPRISE = word("enterprise", "Doanh nghiệp", "Enterprise")


class EnterpriseClass(WordChoices):
    LISTED_GROUP = word(
        "listed_group",
        "Tập đoàn, tổng công ty thuộc danh mục của Phụ lục",
        "Group or corporation listed in the Appendix",
    )
    WHOLLY_STATE = word("wholly_state", "Nhà nước nắm giữ 100% vốn điều lệ", "Wholly State-owned")
    MAJORITY_STATE = word("majority_state", "Nhà nước nắm giữ trên 50%", "State holds over 50 %")
    MINORITY_STATE = word("minority_state", "Nhà nước nắm giữ từ 50% trở xuống", "State holds 50 % or less")


class Position(WordChoices):
    COUNCIL_CHAIR = word("council_chair", "Chủ tịch Hội đồng thành viên", "Chairman of the Members' Council")
    COMPANY_CHAIR = word("company_chair", "Chủ tịch công ty", "Company Chairman")
    COUNCIL_MEMBER = word("council_member", "Thành viên Hội đồng thành viên", "Member of the Members' Council")
    GENERAL_DIRECTOR = word("general_director", "Tổng giám đốc, Giám đốc", "General Director or Director")
    HIRED_DIRECTOR = word("hired_director", "Tổng giám đốc, Giám đốc được thuê", "Hired General Director or Director")
    CONTROLLER = word("controller", "Kiểm soát viên", "Controller")
    HEAD_CONTROLLER = word("head_controller", "Trưởng Ban kiểm soát", "Head of the Control Board")
    REPRESENTATIVE_FULL_TIME = word(
        "representative_full_time",
        "Người đại diện phần vốn nhà nước chuyên trách",
        "Dedicated State-capital representative",
    )
    REPRESENTATIVE_PART_TIME = word(
        "representative_part_time",
        "Người đại diện phần vốn nhà nước không chuyên trách",
        "Non-dedicated State-capital representative",
    )
    OTHER = word("other", "Chức vụ, vị trí khác ngoài Nghị định 181", "Other post, outside Decree 181")


class WorkingTime(WordChoices):
    FULL_TIME = word("full_time", "Chuyên trách", "Dedicated")
    PART_TIME = word("part_time", "Không chuyên trách", "Non-dedicated")


class Sex(WordChoices):
    MALE = word("male", "Nam", "Male")
    FEMALE = word("female", "Nữ", "Female")


class LeftBy(WordChoices):
    """How a term ended. Near terms are kept apart: they have different grounds and consequences."""

    TERM_ENDED = word("term_ended", "Hết nhiệm kỳ", "Term ended")
    REAPPOINTMENT = word("reappointment", "Được bổ nhiệm lại, cử lại", "Reappointed or reassigned")
    TRANSFER = word("transfer", "Điều động, nhận nhiệm vụ khác", "Transferred to other duties")
    RELEASE = word("release", "Cho thôi giữ chức vụ, thôi đại diện", "Released from office")
    RESIGNATION = word("resignation", "Từ chức", "Resignation")
    RELIEF = word("relief", "Miễn nhiệm", "Relief from office")
    REMOVAL = word("removal", "Cách chức, bãi nhiệm", "Removal or revocation (disciplinary)")
    FORCED_TERMINATION = word("forced_termination", "Buộc thôi việc", "Forced termination of employment")
    LEAVING_SERVICE = word("leaving_service", "Thôi việc", "Leaving service")
    RETIREMENT = word("retirement", "Nghỉ hưu", "Retirement")
    DEATH = word("death", "Từ trần", "Death")


class GradeValue(WordChoices):
    EXCELLENT = word("excellent", "Hoàn thành xuất sắc nhiệm vụ", "Exceeding")
    GOOD = word("good", "Hoàn thành tốt nhiệm vụ", "Fulfilling well")
    FULFILLED = word("fulfilled", "Hoàn thành nhiệm vụ", "Fulfilling")
    NOT_FULFILLED = word("not_fulfilled", "Không hoàn thành nhiệm vụ", "Not fulfilling")


class SanctionForm(WordChoices):
    REPRIMAND = word("reprimand", "Khiển trách", "Reprimand")
    WARNING = word("warning", "Cảnh cáo", "Warning")
    REMOVAL = word("removal", "Cách chức, bãi nhiệm", "Removal or revocation")
    FORCED_TERMINATION = word("forced_termination", "Buộc thôi việc", "Forced termination of employment")
    EXPULSION = word("expulsion", "Khai trừ", "Expulsion from the Party")


OFFICE_FORMS = (
    SanctionForm.REPRIMAND,
    SanctionForm.WARNING,
    SanctionForm.REMOVAL,
    SanctionForm.FORCED_TERMINATION,
)
PARTY_FORMS = (
    SanctionForm.REPRIMAND,
    SanctionForm.WARNING,
    SanctionForm.REMOVAL,
    SanctionForm.EXPULSION,
)


class ProceedingKind(WordChoices):
    """Matters under way about a person's own conduct; those about the enterprise are `Inspection`."""

    DISCIPLINARY = word("disciplinary", "Xem xét, xử lý kỷ luật", "Disciplinary proceedings")
    CHARGE = word("charge", "Khởi tố bị can", "Charged (criminal)")
    INVESTIGATION = word("investigation", "Điều tra", "Criminal investigation")
    PROSECUTION = word("prosecution", "Truy tố", "Prosecution")
    TRIAL = word("trial", "Xét xử", "Trial")
    INSPECTION = word("inspection", "Thanh tra, kiểm tra", "Inspection")
    AUDIT = word("audit", "Kiểm toán", "Audit")
    RESPONSIBILITY_REVIEW = word(
        "responsibility_review", "Xem xét trách nhiệm cá nhân", "Review of personal responsibility"
    )


class InspectionKind(WordChoices):
    INSPECTION = word("inspection", "Thanh tra, kiểm tra", "Inspection")
    AUDIT = word("audit", "Kiểm toán", "Audit")


class Nationalities(WordChoices):
    VIETNAMESE = word("vietnamese", "Chỉ quốc tịch Việt Nam", "Vietnamese only")
    ONE_FOREIGN = word(
        "vietnamese_and_one_foreign",
        "Quốc tịch Việt Nam và một quốc tịch nước ngoài",
        "Vietnamese and one foreign",
    )
    SEVERAL_FOREIGN = word(
        "vietnamese_and_several_foreign",
        "Quốc tịch Việt Nam và nhiều quốc tịch khác",
        "Vietnamese and several foreign",
    )
    FOREIGN = word("foreign", "Không có quốc tịch Việt Nam", "Not Vietnamese")


class RecordKind(WordChoices):
    """Kinds of record a body attests to be complete; the names of the tables of `canbo.law.tables`."""

    TERMS = word("terms", "Quá trình giữ chức vụ", "Terms of office")
    GRADES = word("grades", "Đánh giá, xếp loại", "Grades")
    CONFIDENCE_ROUNDS = word("confidence_rounds", "Lấy phiếu tín nhiệm", "Confidence rounds")
    SANCTIONS = word("sanctions", "Kỷ luật", "Sanctions")
    PROCEEDINGS = word("proceedings", "Việc đang xem xét, thanh tra, điều tra", "Proceedings and inspections")
    SUSPENSIONS = word("suspensions", "Tạm đình chỉ công tác", "Suspensions from work")
    SERVICE_PERIODS = word("service_periods", "Thời gian đóng bảo hiểm xã hội", "Insured service")
    FINDINGS = word("findings", "Kết luận và việc đã ghi nhận", "Findings and recorded acts")
    INSPECTIONS = word("inspections", "Thanh tra, kiểm toán doanh nghiệp", "Inspections of the enterprise")
