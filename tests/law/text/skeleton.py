"""Texts of invented words with the marks, and the faults, of a text that was translated by machine."""

import random

SKELETON = """
p p p p p p p p
CI p
A1 p
A2 1. 2. 3. a) b) c) d) 4. 5. 6.
A3 p 1. a) b) c) 2. 3.
A4 1. 2. 3. 4. 5. 5.
CII p p p
A5 1. 2.
A6 1. a) b) c) d) 2. a) b) 3. a) b) 4.
A7 1. a) b) 2. a) b)
A8 1. a) b) 2. a) b) 3. a) b) c) 4.
CIII p
Section_1 p
A9 1. 2. p
A10 1. 2. p 3. p p 4. 5. 6. 7. a) b) 8. 9. a) b) c) d)
A11 1. 2.
A12 1. p p p p p p 2. p a) p b) c) p p p p 3. p a) b) p p 4. p p 5. p a) p b) p p p p 6.
A13 1. S1 S2 p S3 2.
A14 1. a) b) c) d) d) e) 2. a) b) c) d) e)
A15 1. a) p b) 2. a) b) c) 3.
A16 1. 2. 3. a) b) c) 4. 5. 6. 7. 8. 9. 10. p p p p
Part_II p
A17 1. p 2. 3. a) b) c) d) 4. p 5.
A18 1. 2. 3. 4. 5.
A19 1. 2. a) b) c) p d) e)
A20 1. 2. a) p b) c)
A21 p
CIV p
Section_1 p
A22 1. 2. 3.
A23 1. 2. 3. 4. 5.
A24 1. 2. a) b) 3. 4.
A25 p
Section_2 p
A26 1. a) b) 2.
A27 1. 2. 3. p
CV
Section_1 p
A28 1. p p 2. p p 3. p p p
A29 1. 2. 3. a) b) p
A30 1. a) b) c) d) ?. a) b) c) 3.
Section_2 p
A31 p
A32 1. a) b) c) p p p p 2. a) b) c) d) 3. p p
CVI p p
Section_1 p p
A33 1. p 2. 3.
A34 1. a) b) c) d) e) f) g) h) i) 2. a) b) c) 3. a) b) c) 4. 5. 4. 5.
A35 1. a) b) c) d) d) e) g) h) i) k) 1) 2. 3. a) b) 4. p 5. p 6.
A36 1. 2. a) b) c) d) d) e) g) 3. a) b) c) 4. a) b) c) d) 5. a) b) c)
Part_II p
A37 p p
CVII p p
A38 1. 2. 3. 4.
A39 1. 2.
A40 1. p 2. 3. 4.
A41 1. a) b) c) d) 2. a) b) c) d)
CVIII
A42 1. 2. 3.
A43 p
A44 1. 2. 3. 4.
closing p p p p
Appendix p p 1. 2. 3. 4. 5. 6. 7. 8. 9.
"""
SYLLABLES = ("ba", "ko", "lem", "tir", "sun", "vo", "ga", "pel", "mo", "rin", "du", "fas", "ze", "hol", "wi", "nat")

SPECIAL = {
    "A12 1. p1": "The lamps are lit in four rounds; evening. The keepers choose who walks first on each round.",
    "A12 5. p5": "The head of the harbour signs the lamp order herself or sends it up to the upper harbour for review.",
    "A12 5. p6": "The head of the port signing the lamp order herself, or sends it up to the upper harbour to approve.",
    "A16 4.": "Remarks of the quay or pier where:",
    "A17 3. a)": "Falls under a case of clause 9 of this Decree;",
    "A32 1. a)": "Calm and fair; open, strict; exact,",
    "A34 2. c)": "As in points d, e, f, g, h, i of Article 35 of this Decree.",
    "A35 2.": "In the cases of points a, b, c, d of paragraph 1 of this Article the lamp may be handed over.",
    "A35 5.": "In the cases of points d, e, g, h, i of paragraph 1 of this Article the lamp is taken.",
    "A36 2. e)": "Proof of spoiled oil beyond a warning, and watchmen, weighers, coopers and carters asked to douse;",
    "A36 2. g)": "Grounds to find oil spoiled at a warning or worse; watchmen, weighers, coopers, carters: douse.",
    "CII p2": "KEEPERS OF HARBOUR LAMPS",
    "CII p3": "HARBOUR LAMP KEEPER",
}


def words(seed: str) -> str:
    """A sentence of invented words, another one for every seed."""
    chance = random.Random(seed)
    said = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(14)]
    return f"{' '.join(said).capitalize()}."


def faulty() -> list[str]:
    """The lines of the whole text."""
    lines: list[str] = []
    for row in SKELETON.split("\n")[1:-1]:
        head, *rest = row.split(" ")
        lines += _head(head)
        at, paragraphs = head, 0
        if head == "p":
            rest = [head, *rest]
        for mark in rest:
            key = f"{head} {mark}"
            if mark == "?." or (mark[0].isdigit() and mark.endswith(".")):
                at, paragraphs = f"{head} {mark}", 0
                key = at
            elif mark == "p":
                paragraphs += 1
                key = f"{at} p{paragraphs}"
            else:
                key = f"{at} {mark}"
            told = SPECIAL.get(key) or words(f"{key} {len(lines)}")
            lines.append(_line(mark, told))
    return lines


def _head(head: str) -> list[str]:
    if head[0] == "C":
        return [f"Chapter {head[1:]}"]
    if head[0] == "A" and head[1:].isdigit():
        return [f"Article {head[1:]}. {words(head)[:20].title()}"]
    if head == "closing":
        return ["For reference:"]
    return [] if head == "p" else [head.replace("_", " ")]


def _line(mark: str, told: str) -> str:
    match mark[0]:
        case "p":
            return told
        case "S":
            return f"Step {mark[1:]}: {told}"
        case "?":
            return f". {told}"
        case _:
            return f"{mark} {told}"
