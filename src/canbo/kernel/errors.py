"""The one family of errors whose message is meant for a person: what, where, what to do."""


class CanboError(ValueError):
    """Bad input, told in one sentence. Commands print it as one line and exit 1."""
