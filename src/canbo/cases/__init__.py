"""Cases: one append-only record of events, and what is read from it."""
