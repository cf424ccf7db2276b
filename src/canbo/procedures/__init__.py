"""Who does what by when: each procedure is one transition table, and one engine reads them all."""
