"""The fixed questions, in the order a reader meets them."""

from __future__ import annotations

from .appointing import APPOINTING
from .assessment import ASSESSMENT
from .civil_service import CIVIL_SERVICE
from .hiring import HIRING
from .leaving import LEAVING
from .posts import POSTS
from .representatives import REPRESENTATIVES
from .resigning import RESIGNING

QUESTIONS = (*POSTS, *REPRESENTATIVES, *ASSESSMENT, *APPOINTING, *HIRING, *LEAVING, *RESIGNING, *CIVIL_SERVICE)
