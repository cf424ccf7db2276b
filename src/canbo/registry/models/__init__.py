"""The register: who holds which post, and what has been recorded about them."""

from canbo.registry.models.assessment import ConfidenceRound, Grade
from canbo.registry.models.attestation import Attestation
from canbo.registry.models.base import RecordError
from canbo.registry.models.body import Body, Inspection, Post
from canbo.registry.models.change import FieldChange, as_known
from canbo.registry.models.conduct import Finding, Proceeding, Sanction, Suspension
from canbo.registry.models.office import ServicePeriod, Term
from canbo.registry.models.override import Override, OverrideEnd
from canbo.registry.models.person import Person
from canbo.registry.models.reading import ReadingSetting
from canbo.registry.models.text import ImportedFile, ImportedText
from canbo.registry.models.user import User

__all__ = [
    "Attestation",
    "Body",
    "ConfidenceRound",
    "FieldChange",
    "Finding",
    "Grade",
    "ImportedFile",
    "ImportedText",
    "Inspection",
    "Override",
    "OverrideEnd",
    "Person",
    "Post",
    "Proceeding",
    "ReadingSetting",
    "RecordError",
    "Sanction",
    "ServicePeriod",
    "Suspension",
    "Term",
    "User",
    "as_known",
]
