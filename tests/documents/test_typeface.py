from canbo.documents.typeface import FOLDER, MISSING, covered

VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwzAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYFJWZ"
TONES = "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"


def test_every_vietnamese_letter_is_there():
    assert set(VIETNAMESE + TONES + TONES.upper()) - covered() == set()


def test_the_signs_papers_use_are_there():
    assert set("0123456789.,;:!?()[]/-–—…“”‘’«»%+×½₫§°@#&*'\"\u00a0 " + MISSING) - covered() == set()


def test_what_the_fonts_lack_is_known_to_be_missing():
    assert not {"日", "😀", "\ue000", "�"} & covered()


def test_the_licence_lies_beside_the_fonts():
    assert "SIL OPEN FONT LICENSE" in (FOLDER / "LICENSE.txt").read_text(encoding="utf-8")
    assert len(list(FOLDER.glob("*.ttf"))) == 4
