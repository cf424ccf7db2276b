"""Whether a case has votes, and for whom: `{% load canbo_meetings %}`."""

from django import template

from canbo.cases.ballots.access import voted_acts
from canbo.cases.verbs import CaseView
from canbo.procedures.table import PERSON

register = template.Library()


@register.filter
def votes(view: CaseView) -> bool:
    """True where the case holds votes and its reader is not whom they are on."""
    return PERSON not in view.around.roles and bool(voted_acts(view))
