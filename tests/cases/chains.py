"""Chains for tests, built by hand: what the writer would write, and what somebody might make of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from canbo.cases.links import GENESIS, Link, Mark, day_of

START = datetime(2026, 9, 1, 2, 0, tzinfo=UTC)


def chain(*cases, step=timedelta(hours=1)):
    """Links of these cases in turn: chain("2026-0001", "2026-0002", "2026-0001")."""
    links, heads, head = [], {}, GENESIS
    for seq, case in enumerate(cases, 1):
        link = Link(seq, case, "noted", START + seq * step, "u-1", f'{{"n":{seq}}}', heads.get(case, GENESIS), head)
        link = replace(link, hash=link.digest())
        heads[case] = head = link.hash
        links.append(link)
    return links


def rehashed(link, **changes):
    """A link changed by somebody who knows how its hash is made."""
    changed = replace(link, **changes)
    return replace(changed, hash=changed.digest())


def relinked(links):
    """A record rewritten from the first link on: every number, link and hash made to fit."""
    made, heads, head = [], {}, GENESIS
    for seq, link in enumerate(links, 1):
        fit = rehashed(link, seq=seq, case_prev=heads.get(link.case, GENESIS), global_prev=head)
        heads[fit.case] = head = fit.hash
        made.append(fit)
    return made


def mark(link, day=None):
    """A seal taken when `link` was the last event."""
    return Mark(day or day_of(link.at), link.seq, link.hash)
