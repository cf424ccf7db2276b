"""The fixed questions, in the order a reader meets them."""

from __future__ import annotations

from .assessment import ASSESSMENT
from .civil_service import CIVIL_SERVICE
from .hiring import HIRING
from .leaving import LEAVING
from .posts import POSTS
from .representatives import REPRESENTATIVES

QUESTIONS = (*POSTS, *REPRESENTATIVES, *ASSESSMENT, *HIRING, *LEAVING, *CIVIL_SERVICE)
