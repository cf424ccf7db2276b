"""An invented register: no body and no person of it exists. Built around a day, so that every radar line occurs."""

from .build import DEMO_PASSWORD, DEMO_USERS, build

__all__ = ["DEMO_PASSWORD", "DEMO_USERS", "build"]
