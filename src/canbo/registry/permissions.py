"""Permissions: named, with the sentence an administrator reads, decided by role and scope."""
