"""Who issues each paper of a case, and over which title it is signed: the authority, who is heard first, the office."""

from dataclasses import dataclass

from canbo.cases.verbs import CaseView
from canbo.registry.language import fold
from canbo.registry.models import Body, Post

OF_THE_DECIDER = frozenset(
    {
        "extension-notice", "resignation-acceptance", "resignation-refusal",
        "leaving-notice", "leaving-decision", "leaving-refusal", "personnel-decision",
    }
)  # fmt: skip
OPINION = "opinion"
PRIME_MINISTER, OWNER_AGENCY, COUNCIL = "prime_minister", "owner_agency", "council_or_chairman"
HEAD_OF_AGENCY, HEAD, CHAIR = "Thủ trưởng cơ quan", "Thủ trưởng đơn vị", "Chủ tịch"
PEOPLES_COMMITTEE, MEMBERS_COUNCIL = "Ủy ban nhân dân", "Hội đồng thành viên"


@dataclass(frozen=True)
class Issuer:
    """A body that issues papers: in full, as the heading has it, and how it signs (Decree 30/2020, Appendix I)."""

    name: str
    heading: str
    title: str
    on_behalf_of: str = ""

    @property
    def is_prime_minister(self) -> bool:
        """Say whether this is the Prime Minister."""
        return self == THE_PRIME_MINISTER

    def values(self) -> dict[str, str | None]:
        """The values of a paper; the name of whoever signs is left to be written."""
        form = {"signer_form": "TM", "signer_for": self.on_behalf_of} if self.on_behalf_of else {}
        return {"body": self.heading, "signer_title": self.title, **form}


THE_PRIME_MINISTER = Issuer("Thủ tướng Chính phủ", "Thủ tướng Chính phủ", "Thủ tướng")


def issued(view: CaseView, kind: str) -> dict[str, str | None]:
    """Body and signature of one paper."""
    if kind == OPINION:
        return (opinion_giver(view) or _office(view.case.body)).values()
    return (decider(view) if kind in OF_THE_DECIDER else _office(view.case.body)).values()


def decider(view: CaseView) -> Issuer:
    """Who decides, by name where the register knows it."""
    body, decides = view.case.body, view.situation.values.get("who-decides")
    if decides == PRIME_MINISTER:
        return THE_PRIME_MINISTER
    if decides == OWNER_AGENCY and body.owner_agency:
        return _office(body.owner_agency)
    if decides == COUNCIL:
        return _led(body)
    return _office(body)


def opinion_giver(view: CaseView) -> Issuer | None:
    """Whose opinion is heard before the decision; None where nobody's is, or where that is unknown."""
    body, heard = view.case.body, view.situation.values.get("prior-opinion-from")
    if heard == PRIME_MINISTER:
        return THE_PRIME_MINISTER
    return _office(body.owner_agency) if heard == OWNER_AGENCY and body.owner_agency else None


def _led(body: Body) -> Issuer:
    """The Members' Council, or the Company Chairman where the register has no seat of a Council."""
    seats = set(Post.objects.filter(body=body).values_list("position", flat=True))
    if "company_chair" in seats and not seats & {"council_chair", "council_member"}:
        return Issuer(f"Chủ tịch {body.name}", body.name, "Chủ tịch công ty")
    return Issuer(f"{MEMBERS_COUNCIL} {body.name}", body.name, CHAIR, MEMBERS_COUNCIL)


def _office(body: Body) -> Issuer:
    """A body that its head signs for; a People's Committee signs as a collective."""
    if fold(body.name).startswith(fold(PEOPLES_COMMITTEE)):
        return Issuer(body.name, body.name, CHAIR, PEOPLES_COMMITTEE)
    return Issuer(body.name, body.name, HEAD_OF_AGENCY if body.kind == "owner_agency" else HEAD)
