"""Decree 46/2010, Article 6: the time that counts for the allowance, in half-years."""

from __future__ import annotations

from canbo.kernel import Article, Provision, definition, effect

from . import readings
from .service import counted, half_years

_KINDS = {
    "a": ("làm việc trong cơ quan Đảng, Nhà nước, tổ chức chính trị - xã hội", "work in Party, State or socio-political bodies"),
    "b": ("làm việc trong quân đội, công an", "work in the army or the police"),
    "c": ("làm việc trong công ty nhà nước", "work in State companies"),
    "d": ("làm việc theo biên chế được giao ở các hội, tổ chức xã hội - nghề nghiệp", "work within assigned payroll of social and professional organisations"),
    "đ": ("được cử đi đào tạo, bồi dưỡng", "training one was sent to"),
    "e": ("nghỉ hưởng lương theo pháp luật lao động", "paid leave under labour law"),
    "g": ("nghỉ ốm đau, thai sản, tai nạn lao động, bệnh nghề nghiệp, dưỡng sức", "leave for sickness, maternity, accident, occupational disease, recovery"),
    "h": ("bị kỷ luật hoặc truy cứu mà sau được kết luận là oan, sai", "time under discipline or prosecution later found unjust"),
    "i": ("bị tạm đình chỉ công tác", "suspension from work"),
    "k": ("làm việc khi chấp hành án treo, cải tạo không giam giữ", "work under a suspended or non-custodial sentence"),
}  # fmt: skip


def _counts(letter: str) -> Provision:
    vi, en = _KINDS[letter]
    return definition(f"1.{letter}", vi=f"Tính thời gian {vi}.", en=f"Counts: {en}.", reading=readings.R6_LETTERS)


ARTICLE = Article(
    "46/2010:6",
    vi="Thời gian làm việc được tính trợ cấp thôi việc",
    en="Working time that counts for the allowance",
    rows=[
        definition(
            "1", counted(lambda months: months), reading=readings.R6_2_DAYS,
            vi="Tổng thời gian đóng bảo hiểm xã hội chưa hưởng trợ cấp, cộng dồn nếu đứt quãng.",
            en="All insured time not yet paid for, cumulated over interruptions.",
        ),
        *(_counts(letter) for letter in _KINDS),
        effect(
            "2", counted(half_years), reading=readings.R6_2_DAYS,
            vi="Thời gian tính trợ cấp, theo nửa năm.", en="The time that counts, in half-years.",
        ),
        effect(
            "2.a", counted(lambda months: months % 12 < 3), reading=readings.R6_2_DAYS,
            vi="Tháng lẻ dưới ba tháng: không tính.", en="Odd months under three: nothing.",
        ),
        effect(
            "2.b", counted(lambda months: (months % 12 >= 3) & (months % 12 <= 6)), reading=readings.R6_2_DAYS,
            vi="Tháng lẻ từ đủ ba đến đủ sáu tháng: nửa năm.", en="Odd months from three to six: half a year.",
        ),
        effect(
            "2.c", counted(lambda months: months % 12 > 6), reading=readings.R6_2_DAYS,
            vi="Tháng lẻ trên sáu tháng: một năm.", en="Odd months over six: one year.",
        ),
    ],
)  # fmt: skip
