import datetime as dt

from canbo.law.calendars.civil_codes import CODE_2005, CODE_2015, counting_on


def test_the_code_of_2015_counts_from_2017():
    assert counting_on(dt.date(2016, 12, 31)) is CODE_2005
    assert counting_on(dt.date(2017, 1, 1)) is CODE_2015


def test_each_rule_has_its_clause():
    assert CODE_2015.first_day == "91/2015/QH13 Art. 147"
    assert [CODE_2015.days, CODE_2015.months, CODE_2015.years, CODE_2015.roll] == [
        f"91/2015/QH13 Art. 148.{clause}" for clause in (1, 3, 4, 5)
    ]
