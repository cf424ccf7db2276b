"""Meetings and secret ballots (Decree 181/2026, Articles 12, 19 and 20): three modes, one record, one count.

A meeting belongs to a case and to the act that records its count. On *paper* two members of the counting committee
enter the count, each by themselves, and both have to say the same. By *slip*, or *remotely*, a voter types the code
of a printed slip into a page that knows nobody; the slip is struck off, the choice goes into an empty cell of the
ballot box that is drawn at random, and nothing says which slip filled which cell. Who was given which slip is written
nowhere.

`meetings` convenes and keeps the attendance, `box` prints, opens and closes, `casting` is what a voter does,
`counting` counts and hands the result to the case, `checking` tells whether a box is what the record says. The threat
model is docs/explanation/ballots.md.
"""
