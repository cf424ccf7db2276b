"""Why a place is read as it is, and how surely, for a Vietnamese reader: readings keep both in short English.

Names of instruments are the same in both languages; articles go through the citation. What these words do not
cover is shown as it stands, marked as English.
"""

import re

from canbo.kernel.citation import Citation, CitationError
from canbo.kernel.provision import Reading

HOME = "181/2026"

CONFIDENCE = {
    "direction certain, boundary open": "chắc về hướng, bỏ ngỏ ở ranh giới",
    "lost clause: high; two thirds: medium-high": "mất câu: cao; hai phần ba: khá cao",
    "high (mechanism), medium (numbers)": "cao (cơ chế), vừa (con số)",
    "clause 1: high; clause 2: medium": "khoản 1: cao; khoản 2: vừa",
    "high (core), medium (bound)": "cao (nội dung chính), vừa (mức trần)",
    "secondary source": "nguồn thứ cấp",
    "medium-high": "khá cao",
    "low-medium": "khá thấp",
    "medium": "vừa",
    "high": "cao",
    "low": "thấp",
    "open": "bỏ ngỏ",
}
PHRASES = {
    "159/2020 as amended by 69/2023": "159/2020 (sửa đổi theo 69/2023)",
    "159/2020, title of chapter II": "159/2020, tên chương II",
    "Law on Cadres and Civil Servants as amended in 2019": "Luật Cán bộ, công chức sửa đổi năm 2019",
    "Articles 5(1), 6(1)(a), 14": "khoản 1 Điều 5, điểm a khoản 1 Điều 6, Điều 14",
    "69/2023, in-house appointment in five steps": "69/2023, quy trình bổ nhiệm tại chỗ năm bước",
    "727/QĐ-BNV (all members of the collective)": "727/QĐ-BNV (tổng số thành viên tập thể lãnh đạo)",
    "71/2023 (the mechanism); 80-QĐ/TW 2022; 377-QĐ/TW on removal": (
        "71/2023 (cơ chế); 80-QĐ/TW năm 2022; 377-QĐ/TW về cách chức"
    ),
    "172/2025, Art. 2(2); 159/2020, Art. 56 for the former rule": (
        "khoản 2 Điều 2 Nghị định 172/2025; quy định trước: 159/2020, Điều 56"
    ),
    "Articles 9(1) and 20; the Party's older formula of two to under five years": (
        "khoản 1 Điều 9 và Điều 20; công thức cũ của Đảng: từ hai đến dưới năm năm"
    ),
    "Article 23(5) cites Article 10(9) for the same list": ("khoản 5 Điều 23 dẫn khoản 9 Điều 10 cho cùng danh mục"),
    "structure of the Decree: an absolute 33(1) would leave 35(2) empty": (
        "bố cục của Nghị định: khoản 1 Điều 33 mà tuyệt đối thì khoản 2 Điều 35 không còn nghĩa"
    ),
    "sense; the Party's twin rule speaks of the official's own conduct": (
        "theo nghĩa; quy định tương ứng của Đảng nói về hành vi của chính cán bộ"
    ),
    "general knowledge, unverified": "hiểu biết chung, chưa kiểm chứng",
    "numbering of the same page": "cách đánh số của chính trang đó",
    "second half of the sentence": "vế sau của câu",
    "second wording complements less than five": "bản thứ hai khớp với vế “dưới năm năm”",
    "first wording: an individual": "bản thứ nhất: một cá nhân",
    "family of 172/2025; the terms used": "cùng nhóm với 172/2025; các từ được dùng",
    "wording of 377-QĐ/TW": "lời văn của 377-QĐ/TW",
    "the same slip as in": "nhầm lẫn giống",
    "the same sentence": "cùng một câu",
    "structure of Article 12": "bố cục của Điều 12",
    "lists of the file": "thành phần hồ sơ",
    "Vietnamese lettering": "thứ tự chữ cái tiếng Việt",
    "heading of the clause": "tên của khoản",
    "word for word": "đúng từng chữ",
    "text of Article 5": "nguyên văn Điều 5",
    "exactly these two": "đúng hai mục này",
    "complement of": "phần bù của",
    "second paragraph": "đoạn thứ hai",
    "Law on Enterprises": "Luật Doanh nghiệp",
    "has four grades": "có bốn mức",
    "read together": "đọc cùng nhau",
    "opening only": "chỉ phần mở đầu",
    "text not read": "chưa đọc được nguyên văn",
    "text silent": "văn bản không nói",
    "known names": "tên đã biết",
    "title of": "tên của",
    "text of": "nguyên văn",
    "at least": "từ",
    "chapter": "chương",
    "content": "nội dung",
    "sense": "theo nghĩa",
    "logic": "suy luận",
    "terms": "thuật ngữ",
    "text": "nguyên văn",
    "over": "trên",
    "and": "và",
    "on": "về",
}
_PLACE = re.compile(r"\b(?:Articles?|Arts?\.?) (\d+\w*(?:\(\w+\))*)|(?<![\w/.])(\d+(?:\(\w+\))+)")
_PHRASE = re.compile("|".join(rf"(?<!\w){re.escape(p)}(?!\w)" for p in sorted(PHRASES, key=len, reverse=True)))
_ENGLISH = re.compile(r"\b(?!BNV|[IVX]+\b|com|nhansu|laodongdoanthe|hetnuoc)[A-Za-z]{3,}\b", re.ASCII)


def confidence_vi(reading: Reading) -> str | None:
    """How sure the reading is, in Vietnamese; None where these words do not cover it."""
    return CONFIDENCE.get(reading.confidence)


def evidence_vi(reading: Reading) -> str | None:
    """What the reading rests on, in Vietnamese; None where these words do not cover it."""
    words = _PHRASE.sub(lambda found: PHRASES[found[0]], reading.evidence)
    said = _PLACE.sub(_place, words)
    return None if any(word in reading.evidence for word in _ENGLISH.findall(said)) else said


def _place(found: re.Match[str]) -> str:
    number = found[1] or found[2]
    try:
        return Citation.parse(f"Article {number}", HOME).vi(short=True)
    except CitationError:
        return f"Điều {number}"
